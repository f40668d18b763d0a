// One import for users: the front door re-exports the rooms.
@_exported import TongwenAlignment
@_exported import TongwenChecks
@_exported import TongwenCore
@_exported import TongwenFormats
@_exported import TongwenMemory
@_exported import TongwenTerms
@_exported import TongwenText

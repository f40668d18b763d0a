@_exported import TongwenCore

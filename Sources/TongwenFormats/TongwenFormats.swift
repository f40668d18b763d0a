/// Files in and out: bytes to documents, translation units and concept entries, and back.
///
/// One file per format; XML by libxml2.
@_exported import TongwenCore

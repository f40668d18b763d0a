/// The store of translation units and the fuzzy index over it: units in, matches and concordance out.
///
/// The only room that knows a database.
@_exported import TongwenCore

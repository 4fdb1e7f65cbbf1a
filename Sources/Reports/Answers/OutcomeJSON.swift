internal import DecisionTable

extension OutcomeContents {
  /// All that is given, with the modality, which is always there.
  var fullFields: [JSONValue.Member] {
    var full = self
    if full.modality.isEmpty { full.modality = "moet" }
    return full.fields
  }

  /// What is given, in the order of the language's fields; empty fields are left out.
  var fields: [JSONValue.Member] {
    let lists: (String, [String]) -> JSONValue.Member? = { $1.isEmpty ? nil : .init($0, .texts($1)) }
    let word: (String, String) -> JSONValue.Member? = { $1.isEmpty ? nil : .init($0, .text($1)) }
    return [
      lists("wie", who),
      word("modaliteit", modality),
      lists("hoe", how),
      lists("aan", to),
      lists("met", with),
      word("wijze", mode),
      word("zicht-gaat-over", oversightPasses),
      lists("informatie", information),
      lists("niet-delen", withheld),
      word("binnen", within),
      lists("momenten", moments),
      word("laatste-woord", lastWord ? "ja" : ""),
    ].compactMap { $0 }
  }
}

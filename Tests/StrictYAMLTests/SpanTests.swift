import Diagnostics
import StrictYAML
import Testing

/// Exact places: the marks ① and ② stand where a value begins and ends.
@Suite struct SpanTests {
  private func expectSpan(
    _ text: String, _ find: (StrictNode) -> StrictNode?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(text)
    let result = marked.result
    #expect(result.findings.isEmpty, sourceLocation: sourceLocation)
    let span = result.root.flatMap(find)?.span
    #expect(span?.start == marked.places.first, sourceLocation: sourceLocation)
    #expect(span?.end == marked.places.last, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "a: ①plat met  spaties②  # opm\n", "a: ①één漢😀②\n", "b: é\n\"é\": 漢\na: ①x②", "a:\t\t①x②\t# y\n",
    "a: ①\"een \\\" twee\"②  \n", "a: ①'it''s'②\n", "a: ①\"één\n  twee\"②\nb: c\n",
    "a: ①één\n  twee\n\n  drie②\nb: c\n",
    "a:\n  ①x②\n", "---\n# é\n\n{é: \"é\", a: ①x②}\n", "é: ü\r\na: ①ó②\r\nb: c\r\n", "a: ①\"é\r\n  b\"②\r\n",
    "a:①②\nb: c\n", "a:①② # leeg\n\nb: c\n", "a:①②\n\n# leeg\n", "{é: {b: c} , a:①②\n\n, d: e}", "{b: c, a①②\n, d: e}",
  ])
  func scalars(text: String) {
    expectSpan(text) { $0.at("a") }
  }

  @Test(arguments: [
    "a: ①|\n  één\n  twee②\nb: c\n", "a: ①>-\n  één\n\n  twee②\n\n\n# opm\nb: c\n", "a: ①|+\n  één②  \n\n\nb: c\n",
    "a: ①|2- # opm\n    één②", "a: ①|-②\n\nb: c\n", "a: ①>② # opm\n\n",
    "é: ü\r\na: ①|\r\n  één\r\n   twee②\r\n\r\nb: c\r\n", "a: ①|\n\n\n  één②\n # b\nb: c\n",
  ])
  func blocks(text: String) {
    expectSpan(text) { $0.at("a") }
  }

  @Test(arguments: [
    "a: ①[b, {c: d}]② # x\n", "a: ①{é: [b,\n  c], }②\n", "a: ①[]②\n", "a: ①{}②\n",
    "a:\n  ①b: c\n  é: ü②\n\n# x\nd: e\n",
    "a:\n  - ①b\n  - é: [\n    ü]②\n\n\nd: e\n", "a:\n- ①b\n-  c②\nd: e\n", "a:\n  ①\"b\": c\n  d:②\n\ne: f\n",
    "a:\n  - - ①b\n    - - c②\nd: e\n", "a:\n  ①b: |\n    c\n    d②\n\n\ne: f\n", "a:\r\n  ①é: ü②\r\n\r\nd: e\r\n",
  ])
  func containers(text: String) {
    expectSpan(text) { $0.at("a") }
  }

  @Test func pairsWithoutBraces() {
    expectSpan("a: [①é: b②, c]\n") {
      if case .sequence(let sequence)? = $0.at("a") { sequence.items.first } else { nil }
    }
  }

  @Test func anchorsAndTagsAreOutside() {
    for text in ["a: &x ①é②\n", "a: !t &x ①\"é\"②\n", "a: &x # ?\n  ①é②\n", "a: !<a,b> ①{c: d}②\n", "a: &x ①|\n  é②\n"]
    {
      let marked = MarkedText(text)
      let span = marked.result.root?.at("a")?.span
      #expect(span?.start == marked.places.first, "\(text)")
      #expect(span?.end == marked.places.last, "\(text)")
    }
  }

  @Test func keysHaveTheirPlaces() throws {
    let marked = MarkedText("x: y\n①\"één twee\"② : b\n")
    guard case .mapping(let mapping)? = marked.result.root else { throw Unreadable() }
    #expect(mapping.entries.last?.key.span.start == marked.places.first)
    #expect(mapping.entries.last?.key.span.end == marked.places.last)
  }

  @Test func comments() {
    let root = read(
      """
      a: één #2
      b: één#2
      c: "één" #2
      d: één
        twee \t# x
      e: één
      # x
      f: [g #2
        , h]
      i: |
        één #2
      j:  # x
      """
    ).root
    let followed = ["a", "b", "c", "d", "e", "i", "j"].filter { root?.at($0)?.asScalar?.isFollowedByComment == true }
    #expect(followed == ["a", "d"])
    guard case .sequence(let list)? = root?.at("f") else {
      Issue.record("f")
      return
    }
    #expect(list.items.map { $0.asScalar?.isFollowedByComment } == [true, false])
  }

  @Test func plainAndInFlow() throws {
    let root = read("a: b\nc: {d: e, f: [g, 'h']}\ni: 'j'\nk: |\n  l\n").root
    #expect(root?.at("a")?.asScalar?.isPlain == true)
    #expect(root?.at("a")?.asScalar?.isInFlow == false)
    #expect(root?.at("c")?.at("d")?.asScalar?.isInFlow == true)
    guard case .sequence(let list)? = root?.at("c")?.at("f") else { throw Unreadable() }
    #expect(list.items.map { $0.asScalar?.isInFlow } == [true, true])
    #expect(list.items.map { $0.asScalar?.isPlain } == [true, false])
    #expect(root?.at("i")?.asScalar?.isPlain == false)
    #expect(root?.at("k")?.asScalar?.isPlain == false)
  }

  private struct Unreadable: Error {}
}

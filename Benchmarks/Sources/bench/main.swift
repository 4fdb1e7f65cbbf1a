import Agreements
import Compiler
import DecisionTable
import Diagnostics

for count in [300, 3_000, 10_000] {
  let made = MadeRegion(count: count, seed: 1)
  let files = made.files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
  let clock = ContinuousClock()
  var start = clock.now
  let decoded = ProjectDecoder.decode(files)
  print(count, "decode", clock.now - start, "bytes", files.map(\.bytes.count).reduce(0, +))
  guard let project = decoded.project else { print(decoded.findings.sorted.first?.message ?? ""); continue }
  start = clock.now
  let compilation = Compiler.compile(project, decodingFindings: decoded.findings)
  print("compile", clock.now - start, compilation.provenSituations)
  var codes: [String: Int] = [:]
  for finding in compilation.findings.sorted { codes[finding.kind.code, default: 0] += 1 }
  print(codes)
}

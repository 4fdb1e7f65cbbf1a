import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What becomes of each member, in order, on as many processors as there are. Regions do not know each other, so what
  /// comes out does not depend on which is done first.
  public func mapAtOnce<Result: Sendable>(_ change: @Sendable (Element) -> Result) -> [Result] {
    guard count > 1 else { return map(change) }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let result = change(self[number])
      results.withLock { $0[number] = result }
    }
    return results.withLock { $0 }.compactMap { $0 }
  }
}

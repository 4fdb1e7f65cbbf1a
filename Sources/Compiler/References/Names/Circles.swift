extension References {
  /// Finds circles in what refers to what.
  enum Circles {
    /// The circles that a walk from every node meets, each as its nodes in order, the lowest first.
    ///
    /// Every node that lies on some circle leads to at least one of them. Without recursion, so that a long chain
    /// cannot use up the stack.
    /// - Parameter next: for each node the nodes that it refers to.
    static func find(next: [[Int]]) -> [[Int]] {
      var isDone = Array(repeating: false, count: next.count)
      var placeOnPath: [Int: Int] = [:]
      var circles: [[Int]] = []
      for start in next.indices where !isDone[start] {
        var path: [(node: Int, tried: Int)] = [(start, 0)]
        placeOnPath[start] = 0
        while let (node, tried) = path.last {
          guard tried < next[node].count else {
            isDone[node] = true
            placeOnPath[node] = nil
            path.removeLast()
            continue
          }
          path[path.count - 1].tried += 1
          let other = next[node][tried]
          if let place = placeOnPath[other] {
            circles.append(fromLowest(path[place...].map(\.node)))
          } else if !isDone[other] {
            placeOnPath[other] = path.count
            path.append((other, 0))
          }
        }
      }
      return circles
    }

    private static func fromLowest(_ circle: [Int]) -> [Int] {
      guard let lowest = circle.min(), let place = circle.firstIndex(of: lowest) else { return circle }
      return Array(circle[place...] + circle[..<place])
    }
  }
}

extension [Finding] {
  /// The same findings, but what is the same of one place in several regions, as of a rule of a model, told once: without
  /// a region, and with the other places of all of them. In the order of the first of each.
  public var joinedOverRegions: [Finding] {
    var numbers: [Finding: Int] = [:]
    var joined: [Finding] = []
    for finding in self {
      var key = finding
      key.path.region = nil
      key.path.document = nil
      key.related = []
      key.present = nil
      key.share = nil
      guard finding.path.region != nil, let known = numbers[key] else {
        if finding.path.region != nil { numbers[key] = joined.count }
        joined.append(finding)
        continue
      }
      if joined[known].path.region != finding.path.region { joined[known].path.region = nil }
      if joined[known].path.document != finding.path.document { joined[known].path.document = nil }
      // A share is of the situations of one region.
      if joined[known].share != finding.share { joined[known].share = nil }
      joined[known].related += finding.related.filter { !joined[known].related.contains($0) }
    }
    return joined
  }
}

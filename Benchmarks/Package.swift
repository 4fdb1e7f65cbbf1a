// swift-tools-version: 6.2
import PackageDescription

/// Measurements; a package of its own, so that a plain build of the program stays small.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "aanzet", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "Compiling", package: "aanzet"),
        .product(name: "DecisionTable", package: "aanzet"),
      ])
  ]
)

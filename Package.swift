// swift-tools-version: 6.2
import PackageDescription

/// Settings of the house, the same for every target of our own.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// For the targets that touch memory by hand: every unsafe step is marked.
let houseAndMemory = house + [.strictMemorySafety()]

let package = Package(
  name: "aanzet",
  products: [
    .executable(name: "aanzet", targets: ["aanzet"]),
    .library(name: "DecisionTable", targets: ["DecisionTable"]),
    // Files to findings and a table, without the program around it.
    .library(name: "Compiling", targets: ["Agreements", "Calendar", "Compiler", "Diagnostics"]),
  ],
  dependencies: [
    // `exact`: the Dutch wording is matched phrase by phrase against this version's English.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Only in tests: a second opinion on the YAML reader, and reading the files for CI.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CSchemas"),
    .target(name: "Diagnostics", swiftSettings: house),
    .target(name: "StrictYAML", dependencies: ["CLibYAML", "Diagnostics"], swiftSettings: houseAndMemory),
    .target(name: "Formatting", dependencies: ["StrictYAML", "Diagnostics"], swiftSettings: house),
    .target(name: "Calendar", swiftSettings: house),
    .target(name: "Agreements", dependencies: ["StrictYAML", "Diagnostics", "Calendar"], swiftSettings: house),
    .target(
      name: "DecisionDiagram", dependencies: [.product(name: "BigInt", package: "BigInt")], swiftSettings: house),
    .target(name: "DecisionTable", dependencies: ["Calendar"], swiftSettings: houseAndMemory),
    .target(
      name: "Compiler",
      dependencies: [
        "Agreements", "Calendar", "DecisionDiagram", "DecisionTable", "Diagnostics",
        .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: house),
    .target(
      name: "Reports", dependencies: ["Agreements", "Compiler", "Diagnostics", "DecisionTable", "Calendar"],
      swiftSettings: house),
    .target(
      name: "LanguageServer",
      dependencies: ["Agreements", "Calendar", "Compiler", "Diagnostics", "Reports", "StrictYAML"], swiftSettings: house
    ),
    .executableTarget(
      name: "aanzet",
      dependencies: [
        "Agreements", "Calendar", "Compiler", "CSchemas", "DecisionTable", "Diagnostics", "Formatting",
        "LanguageServer", "Reports",
        "StrictYAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: house,
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-executable", "-lswiftSynchronization", "-l_FoundationCollections", "-l_FoundationCShims",
          ], .when(configuration: .release))
      ]),
    .testTarget(name: "CalendarTests", dependencies: ["Calendar"], exclude: ["Fixtures"], swiftSettings: house),
    .testTarget(
      name: "StrictYAMLTests",
      dependencies: ["StrictYAML", "Diagnostics", .product(name: "Yams", package: "Yams")], swiftSettings: house),
    .testTarget(
      name: "FormattingTests",
      dependencies: ["Agreements", "Formatting", "StrictYAML", "Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: house),
    .testTarget(
      name: "AgreementsTests", dependencies: ["Agreements", "StrictYAML", "Diagnostics", "Calendar"],
      exclude: ["Specificatie", "Voorbeeld"],
      swiftSettings: house),
    .testTarget(
      name: "CompilerTests",
      dependencies: [
        "Agreements", "Calendar", "Compiler", "DecisionDiagram", "DecisionTable", "Diagnostics", "StrictYAML",
        .product(name: "BigInt", package: "BigInt"),
      ],
      // The plain interpreter goes through every situation; unoptimised that takes many minutes.
      swiftSettings: house + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .testTarget(
      name: "DecisionDiagramTests",
      dependencies: ["DecisionDiagram", .product(name: "BigInt", package: "BigInt")], swiftSettings: house),
    .testTarget(name: "DecisionTableTests", dependencies: ["DecisionTable", "Calendar"], swiftSettings: house),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Agreements", "Reports", "Compiler", "Diagnostics", "DecisionTable", "Calendar", "StrictYAML",
      ],
      exclude: ["Schemas/AlleSleutels"],
      swiftSettings: house),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: ["LanguageServer", "Agreements", "Calendar", "Compiler", "Diagnostics", "Reports"],
      swiftSettings: house),
    .testTarget(
      name: "aanzetTests",
      dependencies: [
        "aanzet", "Agreements", "Compiler", "Diagnostics", "Reports", .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["CI/naspelers", "CI/verwacht"],
      swiftSettings: house),
  ]
)

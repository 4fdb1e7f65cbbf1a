#ifndef CSCHEMAS_H
#define CSCHEMAS_H

#include <stddef.h>

/// One file of `schemas/`, of the example project or of a new region, as it was when the program was built.
typedef struct {
  /// Path in a project, for example "schemas/begrippen.yaml".
  const char *path;
  const unsigned char *bytes;
  size_t length;
} aanzet_schema_file;

/// How many files there are.
size_t aanzet_schema_count(void);

/// One of them; NULL past the last. Valid as long as the program runs.
const aanzet_schema_file *aanzet_schema_at(size_t index);

/// How many files the example project has.
size_t aanzet_example_count(void);

/// One of the example project's files; NULL past the last. Valid as long as the program runs.
const aanzet_schema_file *aanzet_example_at(size_t index);

/// How many files a new region begins with.
size_t aanzet_starter_count(void);

/// One of the files that a new region begins with; NULL past the last. Valid as long as the program runs.
const aanzet_schema_file *aanzet_starter_at(size_t index);

/// How many completion scripts there are: one for each shell.
size_t aanzet_completion_count(void);

/// One of the completion scripts; NULL past the last. Valid as long as the program runs.
const aanzet_schema_file *aanzet_completion_at(size_t index);

#endif

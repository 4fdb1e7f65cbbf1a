// The files of `schemas/` inside the program, for projects that hold just `regions/`.
//
// A new file is added here by hand in two places; a test compares the list with the folder. The compiler writes the
// embedded files in its list of dependencies, so a change of a YAML file builds this again.

#include "CSchemas.h"

// `#embed` is C23; clang has it in every mode and warns of that.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char begrippen[] = {
#embed "../../schemas/begrippen.yaml"
};

static const unsigned char werken_aan_veiligheid_2019[] = {
#embed "../../schemas/kaders/werken-aan-veiligheid-2019.yaml"
};

static const unsigned char zicht_op_veiligheid_2016[] = {
#embed "../../schemas/kaders/zicht-op-veiligheid-2016.yaml"
};

#define FILE_OF(path, bytes) {path, bytes, sizeof bytes}

static const aanzet_schema_file files[] = {
    FILE_OF("schemas/begrippen.yaml", begrippen),
    FILE_OF("schemas/kaders/werken-aan-veiligheid-2019.yaml", werken_aan_veiligheid_2019),
    FILE_OF("schemas/kaders/zicht-op-veiligheid-2016.yaml", zicht_op_veiligheid_2016),
};

static const size_t count = sizeof files / sizeof files[0];

size_t aanzet_schema_count(void) { return count; }

const aanzet_schema_file *aanzet_schema_at(size_t index) { return index < count ? &files[index] : NULL; }

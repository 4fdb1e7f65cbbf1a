// Files inside the program: those of `schemas/`, for projects that hold just `regions/`, and those of `docs/voorbeeld/`,
// the project that the examples of findings stand on, those of `docs/starter/`, what a new region begins with, and those of
// `docs/aanvulling/`, the completion scripts.
//
// A new file is added here by hand in two places; a test compares the lists with the folders. The compiler writes the
// embedded files in its list of dependencies, so a change of a YAML file builds this again.

#include "CSchemas.h"

// `#embed` is C23; clang has it in every mode and warns of that.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char begrippen[] = {
#embed "../../schemas/begrippen.yaml"
};

static const unsigned char meerderheid[] = {
#embed "../../schemas/modellen/meerderheid.yaml"
};

static const unsigned char werken_aan_veiligheid_2019[] = {
#embed "../../schemas/kaders/werken-aan-veiligheid-2019.yaml"
};

static const unsigned char zicht_op_veiligheid_2016[] = {
#embed "../../schemas/kaders/zicht-op-veiligheid-2016.yaml"
};

static const unsigned char example_vocabulary[] = {
#embed "../../docs/voorbeeld/schemas/begrippen.yaml"
};

static const unsigned char example_framework[] = {
#embed "../../docs/voorbeeld/schemas/kaders/samenwerken.yaml"
};

static const unsigned char example_model[] = {
#embed "../../docs/voorbeeld/schemas/modellen/zicht.yaml"
};

static const unsigned char example_agreement[] = {
#embed "../../docs/voorbeeld/regions/duinstreek/afspraken-2020.yaml"
};

static const unsigned char example_addendum[] = {
#embed "../../docs/voorbeeld/regions/duinstreek/maatwerk/zandwijk.yaml"
};

static const unsigned char example_region[] = {
#embed "../../docs/voorbeeld/regions/duinstreek/regio.yaml"
};

static const unsigned char example_tests[] = {
#embed "../../docs/voorbeeld/regions/duinstreek/toetsen/voorbeelden.yaml"
};

static const unsigned char starter_agreement[] = {
#embed "../../docs/starter/regions/mijn-regio/afspraken.yaml"
};

static const unsigned char starter_region[] = {
#embed "../../docs/starter/regions/mijn-regio/regio.yaml"
};

static const unsigned char starter_tests[] = {
#embed "../../docs/starter/regions/mijn-regio/toetsen/voorbeelden.yaml"
};

static const unsigned char completion_bash[] = {
#embed "../../docs/aanvulling/aanzet.bash"
};

static const unsigned char completion_fish[] = {
#embed "../../docs/aanvulling/aanzet.fish"
};

static const unsigned char completion_zsh[] = {
#embed "../../docs/aanvulling/aanzet.zsh"
};

#define FILE_OF(path, bytes) {path, bytes, sizeof bytes}

static const aanzet_schema_file files[] = {
    FILE_OF("schemas/begrippen.yaml", begrippen),
    FILE_OF("schemas/kaders/werken-aan-veiligheid-2019.yaml", werken_aan_veiligheid_2019),
    FILE_OF("schemas/kaders/zicht-op-veiligheid-2016.yaml", zicht_op_veiligheid_2016),
    FILE_OF("schemas/modellen/meerderheid.yaml", meerderheid),
};

static const size_t count = sizeof files / sizeof files[0];

size_t aanzet_schema_count(void) { return count; }

const aanzet_schema_file *aanzet_schema_at(size_t index) { return index < count ? &files[index] : NULL; }

static const aanzet_schema_file examples[] = {
    FILE_OF("schemas/begrippen.yaml", example_vocabulary),
    FILE_OF("schemas/kaders/samenwerken.yaml", example_framework),
    FILE_OF("schemas/modellen/zicht.yaml", example_model),
    FILE_OF("regions/duinstreek/afspraken-2020.yaml", example_agreement),
    FILE_OF("regions/duinstreek/maatwerk/zandwijk.yaml", example_addendum),
    FILE_OF("regions/duinstreek/regio.yaml", example_region),
    FILE_OF("regions/duinstreek/toetsen/voorbeelden.yaml", example_tests),
};

static const size_t example_count = sizeof examples / sizeof examples[0];

size_t aanzet_example_count(void) { return example_count; }

const aanzet_schema_file *aanzet_example_at(size_t index) { return index < example_count ? &examples[index] : NULL; }

static const aanzet_schema_file starters[] = {
    FILE_OF("regions/mijn-regio/regio.yaml", starter_region),
    FILE_OF("regions/mijn-regio/afspraken.yaml", starter_agreement),
    FILE_OF("regions/mijn-regio/toetsen/voorbeelden.yaml", starter_tests),
};

static const size_t starter_count = sizeof starters / sizeof starters[0];

size_t aanzet_starter_count(void) { return starter_count; }

const aanzet_schema_file *aanzet_starter_at(size_t index) { return index < starter_count ? &starters[index] : NULL; }

static const aanzet_schema_file completions[] = {
    FILE_OF("aanzet.bash", completion_bash),
    FILE_OF("aanzet.fish", completion_fish),
    FILE_OF("aanzet.zsh", completion_zsh),
};

static const size_t completion_count = sizeof completions / sizeof completions[0];

size_t aanzet_completion_count(void) { return completion_count; }

const aanzet_schema_file *aanzet_completion_at(size_t index) {
  return index < completion_count ? &completions[index] : NULL;
}

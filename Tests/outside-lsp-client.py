"""A session of pygls' client with the language server: every message is checked against the types of the protocol.

Usage: outside-lsp-client.py PROGRAM PROJECT. Needs pygls and lsprotocol (PyPI).
"""
import asyncio
import pathlib
import sys

from lsprotocol import types
from pygls.lsp.client import BaseLanguageClient

PROGRAM, PROJECT = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
FILE = PROJECT / "regions/duinstreek/afspraken-2020.yaml"
URI = FILE.as_uri()
failures = 0


def check(name: str, holds: bool, shown: object = "") -> None:
    global failures
    failures += 0 if holds else 1
    print(f"{'ok    ' if holds else 'FOUT  '}{name}{f': {shown}' if shown != '' else ''}")


async def main() -> None:
    client = BaseLanguageClient("check", "1")
    told: asyncio.Queue = asyncio.Queue()
    client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda p: told.put_nowait(p))
    asked = []
    client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda p: asked.append(p))
    await client.start_io(PROGRAM, "taalserver")
    started = await client.initialize_async(
        types.InitializeParams(
            root_uri=PROJECT.as_uri(),
            capabilities=types.ClientCapabilities(
                general=types.GeneralClientCapabilities(position_encodings=["utf-8", "utf-16"]),
                workspace=types.WorkspaceClientCapabilities(
                    did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
                ),
            ),
        )
    )
    check("initialize", started.capabilities.position_encoding == "utf-8", started.capabilities.position_encoding)
    client.initialized(types.InitializedParams())

    text = FILE.read_text()
    document = types.TextDocumentItem(uri=URI, language_id="yaml", version=1, text=text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(document))
    first = await asyncio.wait_for(told.get(), 20)
    check("no findings at first", first.uri == URI and not first.diagnostics)
    check("asks to watch files", len(asked) == 1 and asked[0].registrations[0].method == "workspace/didChangeWatchedFiles")

    def place(part: str, shift: int = 0) -> types.Position:
        before = text[: text.index(part) + shift]
        return types.Position(before.count("\n"), len(before.rsplit("\n", 1)[-1].encode()))

    async def change(old: str, new: str, version: int) -> types.PublishDiagnosticsParams:
        nonlocal text
        span = types.Range(place(old), place(old, len(old)))
        client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version=version, uri=URI),
                [types.TextDocumentContentChangePartial(range=span, text=new)],
            )
        )
        text = text.replace(old, new, 1)
        return await asyncio.wait_for(told.get(), 20)

    bad = await change("wijze: koud", '"é🦊": x', 2)
    unknown = [d for d in bad.diagnostics if "é🦊" in d.message]
    check("a key that does not exist", len(unknown) == 1, [d.code for d in bad.diagnostics])
    # Two quotes, two bytes and four.
    check("places count bytes", unknown and unknown[0].range.end.character == 6 + 8)
    good = await change('"é🦊": x', "wijze: koud", 3)
    check("mended", not good.diagnostics and good.version == 3)

    one = types.TextDocumentIdentifier(URI)
    hover = await client.text_document_hover_async(types.HoverParams(one, place("regel: overigen", 8)))
    check("hover", isinstance(hover.contents, types.MarkupContent) and "2 van 3 situaties" in hover.contents.value)
    items = await client.text_document_completion_async(types.CompletionParams(one, place("wie: lokaal-team", 5)))
    check("completion", any(i.label == "wethouder" for i in items.items), len(items.items))
    target = await client.text_document_definition_async(types.DefinitionParams(one, place("hulp-actief")))
    check("definition", target.uri.endswith("begrippen.yaml"), target.range.start.line + 1)
    uses = await client.text_document_references_async(
        types.ReferenceParams(types.ReferenceContext(True), one, place("hulp-actief")))
    check("references", len(uses) >= 3, len(uses))
    outline = await client.text_document_document_symbol_async(types.DocumentSymbolParams(one))
    check("outline", any(s.name == "stappen" and s.children for s in outline))
    named = await client.text_document_prepare_rename_async(types.PrepareRenameParams(one, place("brief-van-vt")))
    check("prepare rename", named.placeholder == "brief-van-vt")
    edit = await client.text_document_rename_async(types.RenameParams(one, place("brief-van-vt"), "brief"))
    check("rename", [e.new_text for e in edit.changes[URI]] == ["brief"])
    try:
        await client.text_document_rename_async(types.RenameParams(one, place("brief-van-vt"), "overigen"))
        check("a taken name is refused", False)
    except Exception as error:
        check("a taken name is refused", "al een regel" in str(error), error)
    await client.shutdown_async(None)
    client.exit(None)
    status = await asyncio.wait_for(client._server.wait(), 20)
    check("exit status", status == 0, status)
    sys.stdout.flush()
    await client.stop()


asyncio.run(main())
sys.exit(1 if failures else 0)

"""The `newsdrop` command: how it is called. What it does is in `local.commands`."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from local.project import DEFAULT_PORT, UserError
from local.terminal import console, printable

app = typer.Typer(
    name="newsdrop",
    help="Drop a press release in; a record and a readable notice come out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Port = Annotated[
    int,
    typer.Option(min=1, max=65535, help="TCP port of the embedded AWS."),
]
StackName = Annotated[
    str | None,
    typer.Option("--stack", metavar="NAME", help="A stack deployed in AWS, not the embedded one."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command.

    Parameters
    ----------
    arguments
        Those of the process if left out.

    Raises
    ------
    SystemExit
        0 if all went well, 1 if something was rejected, 2 if it could not be done; why is said
        in one sentence.
    """
    try:
        app(args=arguments)
    except UserError as error:
        console(stderr=True).print(f"newsdrop: {printable(str(error))}", soft_wrap=True)
    except BrokenPipeError:  # Whoever read our output has seen enough.
        os._exit(1)
    except OSError as error:
        told = f"newsdrop: {error.filename or 'the system'}: {error.strerror}"
        console(stderr=True).print(printable(told), soft_wrap=True)
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    raise SystemExit(2)


@app.command()
def up(
    *,
    inbox: Annotated[Path, typer.Option(help="Folder to watch; made if missing.")] = Path("inbox"),
    outbox: Annotated[Path, typer.Option(help="Folder that takes the mails.")] = Path("outbox"),
    port: Port = DEFAULT_PORT,
    once: Annotated[
        bool,
        typer.Option(
            "--once",
            help="End when the folder is done; exit code 1 if a file was rejected or failed.",
        ),
    ] = False,
) -> None:
    """Run the whole pipeline on this machine.

    An embedded AWS is started, the samples are shown, and a folder is watched. Every file in it
    is uploaded, under its path in the folder as key, but no hidden files and no unfinished
    downloads (.part, .crdownload, .tmp and the like); a file that changes is uploaded again and
    becomes a new revision.

    Records live as long as this command runs. Started again, it makes them anew of what the folder
    holds then: each file is revision 1. Earlier mails stay in the outbox, but one of the same file
    and revision is written over.
    """
    from local.commands.up import run

    raise typer.Exit(run(inbox=inbox, outbox=outbox, port=port, once=once))


@app.command()
def parse(
    sources: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE|DIR|-...",
            help="Pages, folders of pages, or standard input.",
        ),
    ],
    *,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            file_okay=False,
            help="Write DIR/STEM.json for each page; STEM is its name without .html or .html.gz.",
        ),
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, max=64, help="Pages read at the same time.")] = 1,
) -> None:
    """Read pages and print what they say, without any AWS.

    One file is printed as a JSON object, a folder or several files as JSON Lines; hidden files
    and unfinished downloads in a folder are passed over. A page that holds no release gives a
    rejection with its reason, and exit code 1; a file that cannot be read is named in the end, with
    exit code 2.
    """
    from local.commands.parse import run

    raise typer.Exit(run(sources=sources, out=out, jobs=jobs))


@app.command("list")
def list_releases(
    *,
    limit: Annotated[int, typer.Option(min=1, help="How many are shown, newest first.")] = 50,
    as_json: AsJson = False,
    stack: StackName = None,
    port: Port = DEFAULT_PORT,
) -> None:
    """List the records of the embedded AWS or of a deployed stack."""
    from local.commands.listing import run

    raise typer.Exit(run(stack=stack, endpoint=_endpoint(port), limit=limit, as_json=as_json))


@app.command()
def show(
    name: Annotated[
        str,
        typer.Argument(
            metavar="ID|KEY",
            help="A release's id or the first 8 digits of it, the key of the upload, or its "
            "s3:// address.",
        ),
    ],
    *,
    revision: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="An earlier revision; the newest if left out."),
    ] = None,
    stack: StackName = None,
    port: Port = DEFAULT_PORT,
) -> None:
    """Print one record as JSON; `duplicate_of` in it is the release that it is a copy of."""
    from local.commands.show import run

    raise typer.Exit(run(name=name, revision=revision, stack=stack, endpoint=_endpoint(port)))


@app.command()
def find(
    name: Annotated[
        str,
        typer.Argument(metavar="NAME", help="The whole name; capitals and blanks do not matter."),
    ],
    *,
    limit: Annotated[int, typer.Option(min=1, help="How many are shown, newest first.")] = 50,
    as_json: AsJson = False,
    stack: StackName = None,
    port: Port = DEFAULT_PORT,
) -> None:
    """List the releases that name a person, a place or an issuer.

    Newest first, by the day of a release, or of its upload where it tells none. What is withheld
    until its embargo ends is left out. Exit code 1 if nothing names it.
    """
    from local.commands.find import run

    raise typer.Exit(
        run(name=name, stack=stack, endpoint=_endpoint(port), limit=limit, as_json=as_json)
    )


@app.command()
def status(*, as_json: AsJson = False, stack: StackName = None, port: Port = DEFAULT_PORT) -> None:
    """Count records and queues; say why files were rejected.

    Exit code 1 if something was given up and waits for a person, see `newsdrop redrive`.
    """
    from local.commands.status import run

    raise typer.Exit(run(stack=stack, endpoint=_endpoint(port), as_json=as_json))


@app.command()
def redrive(
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count what waits.")] = False,
    stack: StackName = None,
    port: Port = DEFAULT_PORT,
) -> None:
    """Bring back what was given up; nothing is told twice.

    Uploads that failed too often go back to their queue. Notices and index entries that failed
    are made from the table's stream, or from the table itself where the stream has forgotten
    them. Exit code 1 if something failed again, or with --dry-run if something waits.
    """
    from local.commands.redrive import run

    raise typer.Exit(run(stack=stack, endpoint=_endpoint(port), dry_run=dry_run))


@app.command()
def replay(
    key: Annotated[str | None, typer.Argument(metavar="KEY", help="Of one upload.")] = None,
    *,
    prefix: Annotated[
        str | None, typer.Option(metavar="P", help="All uploads whose key begins so; '' is all.")
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(
            metavar="DATE", formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"], help="Not before; in UTC."
        ),
    ] = None,
    stack: StackName = None,
    port: Port = DEFAULT_PORT,
) -> None:
    """Read stored originals once more, with a better parser say.

    Each original's current version is sent through the queue of uploads again. Its record changes,
    as a new revision, only where it is read differently. What lost its record is stored again, and
    told again only if it was uploaded in the last seven days and not told in these.
    """
    from local.commands.replay import run

    since = since.replace(tzinfo=UTC) if since else None
    raise typer.Exit(
        run(key=key, prefix=prefix, since=since, stack=stack, endpoint=_endpoint(port))
    )


@app.command()
def invoke(
    function: Annotated[
        str,
        typer.Argument(
            metavar="FUNCTION", help="By its name in template.yaml: ingest, announce, index, ..."
        ),
    ],
    event: Annotated[Path, typer.Argument(metavar="EVENT.json", help="See events/.")],
    *,
    port: Port = DEFAULT_PORT,
) -> None:
    """Run a built function on an event, as Lambda does.

    `make build` comes first. The function talks to the embedded AWS, which has to be up. Its log
    goes to standard error, its answer to standard output.
    """
    from local.commands.invoke import run

    raise typer.Exit(run(function=function, event=event, endpoint=_endpoint(port)))


def _endpoint(port: int) -> str:
    return f"http://127.0.0.1:{port}"

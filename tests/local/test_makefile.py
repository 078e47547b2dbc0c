"""What `make` says where something it needs is not there."""

import shutil
import subprocess
from pathlib import Path

MAKEFILE = Path(__file__).parents[2] / "Makefile"


def test_a_score_without_annotated_pages_says_what_it_needs(tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    for name in ("pyproject.toml", "requirements.txt", ".venv/run"):  # As if all was installed.
        (checkout / name).parent.mkdir(parents=True, exist_ok=True)
        (checkout / name).touch()
    shutil.copy(MAKEFILE, checkout)

    ran = subprocess.run(  # noqa: S603 - our own Makefile
        [shutil.which("make") or "make", "score"],
        cwd=checkout,
        check=False,
        capture_output=True,
        text=True,
    )

    assert ran.returncode == 2
    assert "annotated pages" in ran.stdout
    assert "No such file" not in ran.stdout + ran.stderr

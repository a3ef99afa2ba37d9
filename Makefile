# make run     set everything up and open the window (without a screen: the tour)
# make test    set everything up and run every check
# make bench   set everything up and print the figures
# make clean   remove what these have made

PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test bench clean set-up

run:
	@$(PYTHON) tools/set_up.py run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then $(BIN)/observance-viewer; \
	else $(BIN)/python tools/tour.py; fi

test:
	@$(PYTHON) tools/set_up.py test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q -n 2

bench:
	@$(PYTHON) tools/set_up.py test
	@$(BIN)/python tools/virtual_screen.py $(BIN)/python tools/bench.py
	@$(BIN)/python tools/bench_pdf.py

set-up:
	@$(PYTHON) tools/set_up.py test

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find . -name '*.egg-info' -type d -prune -exec rm -rf {} +

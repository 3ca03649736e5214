#!/bin/sh
# On the other side, after the files were carried over: qwen3-8b on llama.cpp
set -eu

# Check before anything is used.
# Stops at the first file that is missing or changed.
sha256sum --check --strict --quiet qwen3-8b.sha256

# Load the image and compare its identity.
# Then push it to your own registry and write the digest that registry gives behind the name, in place of the tag.
sha256sum --check --strict --quiet engine-image.sha256
docker load --input engine-image.tar
test "$(docker image inspect --format '{{.Id}}' ghcr.io/ggml-org/llama.cpp:server-cuda-b9200)" = "$(cat engine-image.id)"

# Put the weights in their place.
# Put the name of the file for FILE. Of a file in parts keep all names, and name the first in the command.
install -d /srv/models
install -m 0444 qwen3-8b/FILE.gguf /srv/models/qwen3-8b.gguf

#!/bin/sh
# On a machine with a network: qwen3-8b on llama.cpp
set -eu

# Fetch the weights.
# The files in GGUF Q4_K_M are not the publisher's own: put the repository you trust for REPOSITORY.
hf download REPOSITORY --local-dir qwen3-8b

# Write down their checksums.
# One line a file. Carry the list on another way than the files, or sign it.
find qwen3-8b -type f -not -path '*/.cache/*' -print0 | sort -z | xargs -0 sha256sum > qwen3-8b.sha256

# Fetch the image by its tag, keep it by its identity.
# A tag can be moved. The digest of the registry is lost by docker save, the identity of the image is not.
docker pull ghcr.io/ggml-org/llama.cpp:server-cuda-b9200
docker image inspect --format '{{.Id}}' ghcr.io/ggml-org/llama.cpp:server-cuda-b9200 > engine-image.id
docker save --output engine-image.tar ghcr.io/ggml-org/llama.cpp:server-cuda-b9200
sha256sum engine-image.tar engine-image.id > engine-image.sha256

#!/bin/sh
# On a machine with a network: llama-3.3-70b-instruct on TensorRT-LLM
set -eu

# Fetch the weights.
# The files in NVFP4 are not the publisher's own: put the repository you trust for REPOSITORY.
hf download REPOSITORY --local-dir llama-3.3-70b-instruct

# Write down their checksums.
# One line a file. Carry the list on another way than the files, or sign it.
find llama-3.3-70b-instruct -type f -not -path '*/.cache/*' -print0 | sort -z | xargs -0 sha256sum > llama-3.3-70b-instruct.sha256

# Fetch the image by its tag, keep it by its identity.
# A tag can be moved. The digest of the registry is lost by docker save, the identity of the image is not.
docker pull nvcr.io/nvidia/tensorrt-llm/release:1.3.0
docker image inspect --format '{{.Id}}' nvcr.io/nvidia/tensorrt-llm/release:1.3.0 > engine-image.id
docker save --output engine-image.tar nvcr.io/nvidia/tensorrt-llm/release:1.3.0
sha256sum engine-image.tar engine-image.id > engine-image.sha256

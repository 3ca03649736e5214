#!/bin/sh
# On a machine with a network: llama-3.3-70b-instruct on vLLM
set -eu

# Fetch the weights.
# All files of the repository, not only the weights: tokeniser, configuration and licence too.
hf download meta-llama/Llama-3.3-70B-Instruct --local-dir llama-3.3-70b-instruct

# Write down their checksums.
# One line a file. Carry the list on another way than the files, or sign it.
find llama-3.3-70b-instruct -type f -not -path '*/.cache/*' -print0 | sort -z | xargs -0 sha256sum > llama-3.3-70b-instruct.sha256

# Fetch the image by its tag, keep it by its identity.
# A tag can be moved. The digest of the registry is lost by docker save, the identity of the image is not.
docker pull vllm/vllm-openai:v0.31.0
docker image inspect --format '{{.Id}}' vllm/vllm-openai:v0.31.0 > engine-image.id
docker save --output engine-image.tar vllm/vllm-openai:v0.31.0
sha256sum engine-image.tar engine-image.id > engine-image.sha256

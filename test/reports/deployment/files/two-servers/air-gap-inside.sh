#!/bin/sh
# On the other side, after the files were carried over: deepseek-v3 on vLLM
set -eu

# Check before anything is used.
# Stops at the first file that is missing or changed.
sha256sum --check --strict --quiet deepseek-v3.sha256

# Load the image and compare its identity.
# Then push it to your own registry and write the digest that registry gives behind the name, in place of the tag.
sha256sum --check --strict --quiet engine-image.sha256
docker load --input engine-image.tar
test "$(docker image inspect --format '{{.Id}}' vllm/vllm-openai:v0.31.0)" = "$(cat engine-image.id)"

# Put the weights in their place.
# A folder that services may read and nobody may write.
install -d /srv/models
cp -r deepseek-v3 /srv/models/

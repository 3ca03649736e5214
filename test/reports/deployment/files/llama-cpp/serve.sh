#!/bin/sh
set -eu
exec llama-server \
  --model /models/qwen3-8b.gguf \
  --alias qwen3-8b \
  --host 0.0.0.0 \
  --port 8080 \
  --n-gpu-layers all \
  --split-mode layer \
  --tensor-split 1,1 \
  --cache-type-k q8_0 \
  --cache-type-v q8_0 \
  --flash-attn on \
  --ctx-size 35840 \
  --parallel 4 \
  --metrics \
  --offline

#!/bin/sh
set -eu
export HF_HUB_OFFLINE=1
export HF_HUB_DISABLE_TELEMETRY=1
exec python3 -m sglang.launch_server \
  --model-path /models/llama-3.3-70b-instruct \
  --served-model-name llama-3.3-70b-instruct \
  --host 0.0.0.0 \
  --port 30000 \
  --tp-size 2 \
  --quantization fp8 \
  --context-length 8778 \
  --disaggregation-mode prefill \
  --enable-metrics

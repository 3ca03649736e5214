#!/bin/sh
set -eu
export HF_HUB_OFFLINE=1
export HF_HUB_DISABLE_TELEMETRY=1
export VLLM_NO_USAGE_STATS=1
export DO_NOT_TRACK=1
exec vllm serve \
  /models/llama-3.3-70b-instruct \
  --served-model-name llama-3.3-70b-instruct \
  --host 0.0.0.0 \
  --port 8000 \
  --tensor-parallel-size 4 \
  --quantization fp8_per_tensor \
  --max-model-len 8778 \
  --max-num-seqs 64

#!/bin/sh
set -eu
export HF_HUB_OFFLINE=1
export HF_HUB_DISABLE_TELEMETRY=1
export TRTLLM_NO_USAGE_STATS=1
export DO_NOT_TRACK=1
exec trtllm-serve \
  /models/llama-3.3-70b-instruct \
  --host 0.0.0.0 \
  --port 8000 \
  --tp_size 2 \
  --max_seq_len 8778 \
  --max_batch_size 32 \
  --config /etc/llm/engine.yaml

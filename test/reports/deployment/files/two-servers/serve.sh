#!/bin/sh
set -eu
# Set NODE_RANK (0 on the first server) and LEADER_ADDRESS (of the first server) before.
: "${NODE_RANK:?}" "${LEADER_ADDRESS:?}"
export HF_HUB_OFFLINE=1
export HF_HUB_DISABLE_TELEMETRY=1
export VLLM_NO_USAGE_STATS=1
export DO_NOT_TRACK=1
if [ "$NODE_RANK" -gt 0 ]; then
  exec vllm serve \
  /models/deepseek-v3 \
  --served-model-name deepseek-v3 \
  --host 0.0.0.0 \
  --port 8000 \
  --tensor-parallel-size 8 \
  --pipeline-parallel-size 2 \
  --nnodes 2 \
  --node-rank "$NODE_RANK" \
  --master-addr "$LEADER_ADDRESS" \
  --headless \
  --max-model-len 8778 \
  --max-num-seqs 32
fi
exec vllm serve \
  /models/deepseek-v3 \
  --served-model-name deepseek-v3 \
  --host 0.0.0.0 \
  --port 8000 \
  --tensor-parallel-size 8 \
  --pipeline-parallel-size 2 \
  --nnodes 2 \
  --node-rank "$NODE_RANK" \
  --master-addr "$LEADER_ADDRESS" \
  --max-model-len 8778 \
  --max-num-seqs 32

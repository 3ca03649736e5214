#!/usr/bin/env python3
"""Times the operators of a language model on this machine, for the performance calculator of llm-onpremise.

    python3 measure-kernels.py --out kernels.json
    python3 measure-kernels.py --out kernels.json --quick --device cpu
    torchrun --nproc_per_node 4 measure-kernels.py --out kernels.json     (adds all-reduce over 2 and 4)

Needs Python 3.8 and PyTorch 1.13 or newer, nothing else; CUDA, ROCm, XPU, MPS (torch 2) or a CPU. Stop everything
else on the device first. The result is a small JSON file: "Use your own measurements" in the calculator reads it, in
your browser. One file, so that it can be copied to a machine by itself; hence its length.

WHAT IT TIMES
  gemm               weights of shape n x k by m rows, in bf16 (fp16 where bf16 is missing, under the name bf16), and
                     in fp8 with one scale per tensor where torch has it (named fp8-static: activations come quantised)
  attention-prefill  scaled_dot_product_attention, causal
  attention-decode   the same with one query per sequence; heads that share keys and values ride along as rows
  all-reduce         under torchrun only
  moe                with --moe: grouped products by bmm. Serving engines have faster kernels, so take these times as
                     an upper limit, and leave them out where the site has measured kernels of your accelerator.
Every shape is timed at the nodes of a grid, not fitted; a few shapes between the nodes are timed too, and their error
is written into the file. Weights and caches are read from several copies in turn, so that they come from memory and
not from a cache. CUDA and ROCm replay graphs, which hides launches; elsewhere short kernels include their launch.
Shapes that do not fit, or would run for too long, take the utilisation of the nearest shape that was timed.

WHAT IT DOES NOT
  It runs no serving engine: kernels are torch's, and the time between kernels is not measured. It leaves out
  latent attention, linear attention, block-scaled fp8, 4-bit and integer formats, fp8 caches, all-to-all, and more
  than one machine. Without a fused attention (torch before 2.0) attention is the plain one, and slow.

PEAKS
  Memory bandwidth is that of a large copy. The peak is --peak-tflops (dense, 16 bit; fp8 is taken as twice that) or,
  without it, that of the best product timed. The link's rate is that of the best all-reduce. Times that are worked out
  from the file do not depend on them at the shapes that were timed, only beyond the grid.

HOW LONG
  --quick took 5 to 30 seconds on two busy cores of a CPU. The whole grid has some 900 shapes, and 1,200 with fp8; its
  authors have not run it on an accelerator yet. The script prints an estimated end as it goes. It was tested with
  torch 1.13 and 2.13 on CPUs; what it does on CUDA, ROCm, XPU and MPS follows torch's documentation, untested.
"""
import argparse
import base64
import itertools
import json
import math
import os
import platform
import random
import statistics
import sys
import time
from collections import namedtuple

import torch
import torch.nn.functional as F

SCALE = 10
FLOOR_SECONDS = 1e-6
UNMEASURED_LINK = 25e9  # stands in the file where no link was timed; nothing is worked out from it
MOST_RUNS = 256
MOST_SETS = 256
FUSED = hasattr(F, "scaled_dot_product_attention")

GRIDS = {
    "gemm": (
        {"m": [1, 8, 16, 32, 64, 128, 256, 512, 1024, 4096, 16384], "n": [512, 2048, 6144, 16384, 65536],
         "k": [512, 2048, 6144, 16384]},
        {"m": [1, 16, 128], "n": [256, 1024], "k": [256, 1024]},
    ),
    "attention-prefill": (
        {"sequence": [16, 128, 512, 1024, 2048, 4096, 16384], "batchTimesHeads": [8, 32, 128, 512],
         "headsPerKvHead": [1, 4, 8], "headDim": [64, 128, 256]},
        {"sequence": [64, 256], "batchTimesHeads": [8, 32], "headsPerKvHead": [1, 4], "headDim": [64, 128]},
    ),
    "attention-decode": (
        {"context": [128, 512, 1024, 2048, 4096, 8192, 32768, 131072],
         "batchTimesKvHeads": [1, 8, 32, 128, 512, 2048], "headsPerKvHead": [1, 4, 8, 16], "headDim": [64, 128]},
        {"context": [128, 1024], "batchTimesKvHeads": [1, 8], "headsPerKvHead": [1, 4], "headDim": [64, 128]},
    ),
    "moe": (
        {"tokensPerExpert": [0.0625, 0.25, 1, 4, 16, 64, 256, 1024], "localExperts": [8, 32, 128],
         "expertElements": [1 << 20, 1 << 22, 1 << 24], "hidden": [2048, 4096]},
        {"tokensPerExpert": [0.25, 4], "localExperts": [8], "expertElements": [1 << 16], "hidden": [256]},
    ),
    "all-reduce": (
        {"bytes": [1 << 9, 1 << 12, 1 << 14, 1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 24, 1 << 26]},
        {"bytes": [1 << 12, 1 << 20]},
    ),
}
# Axes along which shapes between the nodes are timed, to tell the error of what is read off the grid.
BETWEEN = {"gemm": ("m", "n", "k"), "attention-prefill": ("sequence",), "attention-decode": ("context",), "moe": ()}

# A shape: its arithmetic, its least traffic, what one set of its inputs takes that must come from memory (0: stays
# in the cache, as activations do), what everything takes at once beside those sets, and how to make it.
Case = namedtuple("Case", "flop bytes set_bytes other_bytes build")
Timing = namedtuple("Timing", "point case seconds")


class Machine:
    """The device: what it can do, and how long it takes for a piece of work."""

    def __init__(self, kind, local_rank, quick, graphs):
        self.kind = kind
        self.device = torch.device(kind, local_rank) if kind in ("cuda", "xpu") else torch.device(kind)
        self.module = getattr(torch, kind, None)
        if kind in ("cuda", "xpu"):
            self.module.set_device(local_rank)
        self.graphs = graphs and kind == "cuda"
        self.repeats, self.sample_seconds = (3, 1e-3) if quick else (7, 5e-3)
        self.longest_seconds = 0.05 if quick else 0.5
        self.cold_bytes = (1 << 25) if quick else (1 << 28 if kind == "cpu" else 1 << 29)
        self.events = self.has_events()
        self.dtype = self.sixteen_bit()
        self.noise = torch.randn(1 << 20, device=self.device).to(self.dtype)

    def has_events(self):
        try:
            return self.kind in ("cuda", "xpu") and bool(self.module.Event(enable_timing=True))
        except (RuntimeError, TypeError, AttributeError):
            return False

    def sixteen_bit(self):
        old = self.kind == "cuda" and not torch.version.hip and torch.cuda.get_device_capability()[0] < 8
        for dtype in (torch.float16,) if old else (torch.bfloat16, torch.float16):
            try:
                ones = torch.ones((16, 16), device=self.device, dtype=dtype)
                torch.mm(ones, ones)
                return dtype
            except (RuntimeError, TypeError):
                continue
        sys.exit("device must multiply 16-bit numbers, got %s" % self.kind)

    def eight_bit(self):
        """The fp8 that torch multiplies here, or None."""
        for name in ("float8_e4m3fn", "float8_e4m3fnuz"):
            try:
                gemm(self, getattr(torch, name), 16, 64, 64).build(1)(0)
                self.synchronise()
                return getattr(torch, name)
            except (RuntimeError, TypeError, AttributeError):
                continue
        return None

    def name(self):
        if self.kind in ("cuda", "xpu"):
            return self.module.get_device_name(self.device)
        threads = torch.get_num_threads()
        what = "GPU" if self.kind == "mps" else "%d thread%s" % (threads, "" if threads == 1 else "s")
        return "%s (%s)" % (processor_name(), what)

    def free_bytes(self):
        try:
            if self.kind in ("cuda", "xpu"):
                return self.module.mem_get_info()[0]
            if self.kind == "mps":
                return torch.mps.recommended_max_memory()
            return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        except (AttributeError, RuntimeError, ValueError, OSError):
            return 4 << 30

    def synchronise(self):
        if self.kind != "cpu":
            self.module.synchronize()

    def clear(self):
        if hasattr(self.module, "empty_cache"):
            self.module.empty_cache()

    def values(self, *shape, dtype=None):
        """Random numbers; a block of them over and over, which is as good for timing and quicker to make."""
        count = math.prod(shape)
        block = self.noise.to(dtype).view(torch.uint8) if dtype else self.noise
        return block.repeat(-(-count // block.numel()))[:count].view(dtype or self.dtype).view(*shape)

    def clocked(self, work):
        if not self.events:
            begin = time.perf_counter()
            work()
            self.synchronise()
            return time.perf_counter() - begin
        begin, end = (self.module.Event(enable_timing=True) for _ in range(2))
        begin.record()
        work()
        end.record()
        self.synchronise()
        return begin.elapsed_time(end) / 1e3

    def captured(self, work):
        """The work as a graph, whose launches cost next to nothing; None where it cannot be one."""
        if not self.graphs:
            return None
        try:
            graph = torch.cuda.CUDAGraph()
            try:  # so that another thread, such as NCCL's, cannot spoil the capture; unknown to old torch
                capture = torch.cuda.graph(graph, capture_error_mode="thread_local")
            except TypeError:
                capture = torch.cuda.graph(graph)
            with capture:
                work()
            return graph.replay
        except RuntimeError:
            return None

    def seconds(self, run, sets):
        """Median time of one run, its inputs taken from the sets in turn."""
        run(0)
        self.synchronise()
        once = self.clocked(lambda: run(0))
        if once > self.longest_seconds:
            return once
        runs = max(1, min(MOST_RUNS, int(self.sample_seconds / max(once, 1e-6))))

        def burst():
            for index in range(runs):
                run(index % sets)

        work = self.captured(burst) or burst
        work()
        self.synchronise()
        return max(1e-9, statistics.median(self.clocked(work) for _ in range(self.repeats)) / runs)


def processor_name():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine() or "unknown processor"


def gemm(machine, dtype, m, n, k):
    width = 1 if dtype else 2

    def build(sets):
        rows, weights = machine.values(m, k, dtype=dtype), machine.values(sets, n, k, dtype=dtype)
        columns = [weights[index].t() for index in range(sets)]
        if not dtype:
            out = torch.empty((m, n), device=machine.device, dtype=machine.dtype)
            return lambda index: torch.mm(rows, columns[index], out=out)
        one = torch.ones((), device=machine.device)
        return lambda index: torch._scaled_mm(
            rows, columns[index], scale_a=one, scale_b=one, out_dtype=torch.bfloat16
        )

    return Case(2 * m * n * k, width * (n * k + m * k) + 2 * m * n, width * n * k, 2 * (m * k + 2 * m * n), build)


def attend(queries, keys, values, causal, grouped=False):
    if FUSED:
        more = {"enable_gqa": True} if grouped else {}
        return F.scaled_dot_product_attention(queries, keys, values, is_causal=causal, **more)
    scores = queries @ keys.transpose(-1, -2) * keys.shape[-1] ** -0.5
    if causal:
        size = scores.shape[-1]
        scores += torch.full((size, size), -math.inf, device=scores.device, dtype=scores.dtype).triu(1)
    return torch.softmax(scores, -1) @ values


def attention_prefill(machine, grouped, sequence, batch_heads, ratio, dim):
    heads = min(batch_heads, 128)
    batch, kv_heads = batch_heads // heads, heads // ratio
    queries_bytes, cache_bytes = 4 * batch_heads * sequence * dim, 4 * batch * kv_heads * sequence * dim

    def build(_):
        queries = machine.values(batch, heads, sequence, dim)
        keys, values = (machine.values(batch, kv_heads, sequence, dim) for _ in range(2))
        if ratio > 1 and not grouped:
            keys, values = (one.repeat_interleave(ratio, 1) for one in (keys, values))
        return lambda _: attend(queries, keys, values, True, grouped and ratio > 1)

    scores_bytes = 0 if FUSED else 6 * batch_heads * sequence * sequence
    other_bytes = 3 * queries_bytes + scores_bytes
    return Case(2 * batch_heads * dim * sequence**2, queries_bytes + cache_bytes, 0, other_bytes, build)


def attention_decode(machine, context, batch_kv_heads, ratio, dim):
    kv_heads = min(batch_kv_heads, 8)
    batch = batch_kv_heads // kv_heads
    cache_bytes, queries_bytes = 4 * batch_kv_heads * context * dim, 4 * batch_kv_heads * ratio * dim

    def build(sets):
        queries = machine.values(batch, kv_heads, ratio, dim)
        caches = [machine.values(sets, batch, kv_heads, context, dim).unbind() for _ in range(2)]
        return lambda index: attend(queries, caches[0][index], caches[1][index], False)

    flop = 4 * batch_kv_heads * ratio * dim * context
    other_bytes = 8 * batch_kv_heads * ratio * (dim + context)
    return Case(flop, cache_bytes + queries_bytes, cache_bytes, other_bytes, build)


def experts(machine, per_expert, local, elements, hidden):
    """Gated experts, those that are touched in one batched product; each takes the same number of rows."""
    inner = int(elements) // hidden
    touched = max(1, round(local * (1 - math.exp(-per_expert))))
    rows = max(1, round(per_expert * local / touched))
    weight_bytes, assignments = 6 * touched * elements, touched * rows

    def build(sets):
        taken = machine.values(touched, rows, hidden)
        up, down = machine.values(sets, touched, hidden, 2 * inner), machine.values(sets, touched, inner, hidden)

        def run(index):
            gate, value = torch.bmm(taken, up[index]).chunk(2, -1)
            torch.bmm(F.silu(gate) * value, down[index])

        return run

    traffic = weight_bytes + assignments * (4 * hidden + 6 * inner)
    return Case(6 * assignments * elements, traffic, weight_bytes, 4 * assignments * (hidden + 4 * inner), build)


class Bench:
    """Times tables of shapes and tells how far it has come."""

    def __init__(self, machine, quick):
        self.machine, self.quick = machine, quick
        self.began, self.told = time.monotonic(), 0.0
        self.done = self.planned = 0
        size = min(1 << 26 if quick else 1 << 30, machine.free_bytes() // 8)
        source = machine.values(size // 2)
        target = torch.empty_like(source)
        copied_bytes = 2 * source.element_size() * source.numel()
        self.bytes_per_second = copied_bytes / machine.seconds(lambda _: target.copy_(source), 1)
        side = 512 if machine.kind == "cpu" else 4096
        probe = gemm(machine, None, side, side, side)
        self.flop_per_second = probe.flop / machine.seconds(probe.build(1), 1)

    def seconds(self, case):
        """Time of a shape; None where it does not fit, would take too long, or is not to be had."""
        machine = self.machine
        free = machine.free_bytes()
        sets = 1
        if case.set_bytes:
            sets = max(1, min(MOST_SETS, int(min(machine.cold_bytes, free / 4) // case.set_bytes)))
        expected = max(case.flop / self.flop_per_second, case.bytes / self.bytes_per_second)
        if 2 * sets * case.set_bytes + case.other_bytes > free / 2 or expected > machine.longest_seconds:
            return None
        try:
            return machine.seconds(case.build(sets), sets)
        except (RuntimeError, MemoryError) as error:
            print("  left out: %s" % str(error).split("\n")[0][:100], file=sys.stderr)
            machine.clear()
            return None

    def progress(self, name):
        self.done += 1
        spent = time.monotonic() - self.began
        if spent - self.told > 5 or self.done == self.planned:
            self.told = spent
            left = spent / self.done * (self.planned - self.done)
            print("  %s: %d of %d shapes, about %d s left" % (name, self.done, self.planned, left), file=sys.stderr)

    def table(self, family, dtype, axes, case_of):
        """Timings of the nodes in the order of the file, None where there is none, and of shapes between them."""
        name = "%s %s" % (family, dtype)
        nodes = []
        for point in itertools.product(*axes.values()):
            case = case_of(*point)
            seconds = self.seconds(case)
            nodes.append(seconds and Timing(point, case, seconds))
            self.progress(name)
        checks, chance = [], random.Random(0)
        for _ in range(checks_of(family, self.quick)):
            point = tuple(between(chance, axis, axes[axis], BETWEEN[family]) for axis in axes)
            case = case_of(*point)
            seconds = self.seconds(case)
            checks += [Timing(point, case, seconds)] if seconds else []
            self.progress(name)
        return nodes, checks


def checks_of(family, quick):
    return (4 if quick else 24) if BETWEEN[family] else 0


def between(chance, axis, values, axes_between):
    at = chance.randrange(len(values))
    if axis not in axes_between or len(values) == 1:
        return values[at]
    at = min(at, len(values) - 2)
    middle = math.sqrt(values[at] * values[at + 1])
    return max(16, round(middle / 16) * 16) if axis in ("n", "k") else max(1, round(middle))


def bound_seconds(case, flop_per_second, bytes_per_second):
    return max(case.flop / flop_per_second, case.bytes / bytes_per_second, FLOOR_SECONDS)


def filled(axes, known):
    """A value for every node: its own, else that of the nearest node that has one."""
    places = list(itertools.product(*(range(len(values)) for values in axes.values())))
    having = [(place, value) for place, value in zip(places, known) if value is not None]
    distance = lambda one, other: sum(abs(a - b) for a, b in zip(one, other))
    return [
        value if value is not None else min(having, key=lambda pair: distance(pair[0], place))[1]
        for place, value in zip(places, known)
    ]


def interpolated(axes, grid, point):
    """Multilinear in the logarithm of every axis, as the calculator reads it."""
    terms = [(0, 1.0)]
    for values, x in zip(axes.values(), point):
        at = max(0, min(len(values) - 2, sum(value <= x for value in values) - 1))
        share = 0.0
        if len(values) > 1:
            share = min(1.0, max(0.0, math.log(x / values[at]) / math.log(values[at + 1] / values[at])))
        terms = [
            (place * len(values) + at + step, weight * part)
            for place, weight in terms
            for step, part in ((0, 1 - share), (1, share))
            if part > 0
        ]
    return sum(weight * grid[place] for place, weight in terms)


def table_record(family, dtype, axes, known, version, errors_of=lambda grid: []):
    wanted = [round(SCALE * value) for value in filled(axes, known)]
    steps = [max(-128, min(127, step)) for step in wanted]
    if steps != wanted:
        print("  %s %s: some times are too far from the bound to be written" % (family, dtype), file=sys.stderr)
    errors = sorted(errors_of([step / SCALE for step in steps]))
    rounding = 2 ** (0.5 / SCALE) - 1
    return {
        "engine": "torch",
        "engineVersion": version,
        "family": family,
        "dtype": dtype,
        "axes": [{"name": name, "values": values} for name, values in axes.items()],
        "rows": sum(value is not None for value in known),
        "medianError": round(statistics.median(errors), 4) if errors else round(rounding, 4),
        "p90Error": round(errors[math.ceil(0.9 * len(errors)) - 1], 4) if errors else round(rounding, 4),
        "grid": base64.b64encode(bytes(step & 255 for step in steps)).decode(),
    }


def all_reduce_timings(machine, sizes):
    """Seconds by (bytes, ranks) over two ranks, four and so on; every rank comes here and does the same."""
    dist = torch.distributed
    rank, world = dist.get_rank(), dist.get_world_size()
    counts = sorted({2**power for power in range(1, 11) if 2**power <= world} | ({world} if world > 1 else set()))
    dtype = torch.float32 if machine.kind == "cpu" else machine.dtype
    times = {}
    for count in counts:
        group = dist.new_group(list(range(count)))
        for size in sizes if rank < count else []:
            message = torch.zeros(size // torch.finfo(dtype).bits * 8, device=machine.device, dtype=dtype)
            runs = 64 if size <= 1 << 20 else 8

            def burst():
                for _ in range(runs):
                    dist.all_reduce(message, group=group)

            burst()
            machine.synchronise()
            work = machine.captured(burst)
            agreed = torch.tensor([1.0 if work else 0.0], device=machine.device)
            dist.all_reduce(agreed, op=dist.ReduceOp.MIN, group=group)
            work = work if agreed.item() else burst
            samples = []
            for _ in range(machine.repeats):
                dist.barrier(group=group)
                samples.append(machine.clocked(work) / runs)
            slowest = torch.tensor([statistics.median(samples)], device=machine.device)
            dist.all_reduce(slowest, op=dist.ReduceOp.MAX, group=group)
            times[size, count] = max(1e-9, slowest.item())
        dist.barrier()
    return counts, times


def measured_link(machine, quick, version):
    """Table of all-reduce and the rate of the link; nothing without torchrun. Only the first rank comes back."""
    if int(os.environ.get("WORLD_SIZE", "1")) < 2:
        return [], UNMEASURED_LINK
    dist = torch.distributed
    dist.init_process_group({"cuda": "nccl", "xpu": "xccl"}.get(machine.kind, "gloo"))
    sizes = GRIDS["all-reduce"][quick]["bytes"]
    counts, times = all_reduce_timings(machine, sizes)
    first = dist.get_rank() == 0
    dist.destroy_process_group()
    if not first:
        sys.exit(0)
    sent = lambda size, count: 2 * (count - 1) / count * size
    link = max(sent(*shape) / seconds for shape, seconds in times.items())
    axes = {"bytes": sizes, "ranks": counts}
    known = [
        math.log2(max(FLOOR_SECONDS, sent(*shape) / link) / times[shape]) for shape in itertools.product(*axes.values())
    ]
    return [table_record("all-reduce", "bf16", axes, known, version)], link


def faster_grouped(machine):
    """Whether attention with shared keys is quicker when torch is told so than with keys written out per head."""
    times = []
    for grouped in (True, False):
        try:
            times.append(machine.seconds(attention_prefill(machine, grouped, 256, 32, 4, 128).build(1), 1))
        except (RuntimeError, TypeError):
            times.append(math.inf)
    return times[0] < times[1]


def write_timings(path, version, timed):
    names = list(dict.fromkeys(axis for _, _, axes, _, _ in timed for axis in axes))
    with open(path, "w", encoding="utf-8") as file:
        print(",".join(["engine,engine_version,family,dtype,seconds,flop,bytes"] + names), file=file)
        for family, dtype, axes, nodes, _ in timed:
            for point, case, seconds in filter(None, nodes):
                at = dict(zip(axes, point))
                cells = ["torch", version, family, dtype, repr(seconds), case.flop, case.bytes]
                print(",".join(map(str, cells + [at.get(name, "") for name in names])), file=file)


def arguments():
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    reader.add_argument("--out", required=True, help="file to write")
    reader.add_argument("--formats", default="bf16,fp8", help="of products: bf16, fp8 (default both, where there)")
    reader.add_argument("--device", choices=["cuda", "xpu", "mps", "cpu"], help="cuda is ROCm too (default: the first)")
    reader.add_argument("--peak-tflops", type=float, help="dense 16-bit peak by the datasheet")
    reader.add_argument("--quick", action="store_true", help="a handful of small shapes, to try the script")
    reader.add_argument("--moe", action="store_true", help="experts too: an upper limit, see above")
    reader.add_argument("--no-graphs", action="store_true", help="launch every kernel, even where graphs can be had")
    reader.add_argument("--timings", help="also write the timings of the nodes, for `npm run distil-kernels`")
    given = reader.parse_args()
    given.formats = given.formats.split(",")
    if set(given.formats) - {"bf16", "fp8"}:
        reader.error("formats must be of bf16, fp8, got %s" % ",".join(given.formats))
    if given.peak_tflops is not None and not 0 < given.peak_tflops < 1e6:
        reader.error("peak-tflops must be above 0 and below 1000000, got %s" % given.peak_tflops)
    return given


def devices():
    """What torch can use here, the fastest first."""
    there = {"cuda": torch.cuda, "xpu": getattr(torch, "xpu", None)}
    there["mps"] = hasattr(torch, "mps") and torch.backends.mps
    return [kind for kind, module in there.items() if module and module.is_available()] + ["cpu"]


@torch.no_grad()
def main():
    given = arguments()
    quick = given.quick
    local_rank = int(os.environ.get("LOCAL_RANK", "0"))
    kinds = devices()
    if given.device not in [None] + kinds:
        sys.exit("device must be %s on this machine, got %s" % (" or ".join(kinds), given.device))
    machine = Machine(given.device or kinds[0], local_rank, quick, not given.no_graphs)
    version = torch.__version__.split("+")[0]
    if machine.dtype == torch.float16:
        version += " in fp16"
    link_tables, link = measured_link(machine, quick, version)
    bench = Bench(machine, quick)
    print("%s, torch %s, memory %.3g GB/s" % (machine.name(), version, bench.bytes_per_second / 1e9), file=sys.stderr)
    if not FUSED:
        print("  attention is the plain one: this torch has no fused one", file=sys.stderr)

    grouped = faster_grouped(machine)
    eight = machine.eight_bit() if "fp8" in given.formats else None
    jobs = [("gemm", "bf16", lambda *point: gemm(machine, None, *point))] if "bf16" in given.formats else []
    if eight:
        jobs.append(("gemm", "fp8-static", lambda *point: gemm(machine, eight, *point)))
    elif "fp8" in given.formats:
        print("  fp8 is left out: torch does not multiply it here", file=sys.stderr)
    jobs.append(("attention-prefill", "bf16/bf16", lambda *point: attention_prefill(machine, grouped, *point)))
    jobs.append(("attention-decode", "bf16/bf16", lambda *point: attention_decode(machine, *point)))
    if given.moe:
        jobs.append(("moe", "bf16", lambda *point: experts(machine, *point)))
    grids = [GRIDS[family][quick] for family, _, _ in jobs]
    bench.planned = sum(math.prod(map(len, axes.values())) for axes in grids)
    bench.planned += sum(checks_of(family, quick) for family, _, _ in jobs)
    timed = [(family, dtype, axes, *bench.table(family, dtype, axes, case_of))
             for (family, dtype, case_of), axes in zip(jobs, grids)]
    timed = [one for one in timed if any(one[3])]
    attention = [one for one in timed if one[0].startswith("attention")]
    if len(attention) == 1:
        timed.remove(attention[0])  # the calculator takes both phases or neither

    def best(dtype):
        nodes = [one for _, named, _, nodes, _ in timed if named == dtype for one in nodes if one]
        return max((one.case.flop / one.seconds for one in nodes), default=0)

    flops16 = (given.peak_tflops or 0) * 1e12 or best("bf16") or bench.flop_per_second
    flops8 = (2 * flops16 if given.peak_tflops else best("fp8-static")) if eight else flops16

    def record(family, dtype, axes, nodes, checks):
        peak = flops8 if dtype.startswith("fp8") else flops16
        log2 = lambda one: math.log2(bound_seconds(one.case, peak, bench.bytes_per_second) / one.seconds)
        errors_of = lambda grid: [abs(2 ** (log2(one) - interpolated(axes, grid, one.point)) - 1) for one in checks]
        return table_record(family, dtype, axes, [one and log2(one) for one in nodes], version, errors_of)

    tables = [json.dumps(table) for table in [record(*one) for one in timed] + link_tables]
    if not tables:
        sys.exit("shapes must be timed, got none that fits this device")
    reference = {
        "memoryBytesPerSecond": bench.bytes_per_second,
        "flops16": flops16,
        "flops8": flops8 or flops16,
        "flops4": flops8 or flops16,
        "int8": flops8 or flops16,
        "linkBytesPerSecond": link,
        "floorSeconds": FLOOR_SECONDS,
    }
    head = {"source": "own", "device": machine.name()[:100], "reference": reference, "scale": SCALE}
    with open(given.out, "w", encoding="utf-8") as file:
        file.write("%s,\n\"tables\":[\n%s\n]}\n" % (json.dumps(head)[:-1], ",\n".join(tables)))
    if given.timings:
        write_timings(given.timings, version, timed)
    print("%s is written; %d shapes in %d s" % (given.out, bench.done, time.monotonic() - bench.began), file=sys.stderr)


if __name__ == "__main__":
    main()

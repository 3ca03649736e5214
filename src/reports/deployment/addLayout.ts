import { countText } from '../../units/countText.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import type { Situation } from './Situation.ts';

const rendezvousPort = 29_500;
const copiesPort = 13_345;

/** Adds how one instance is cut over accelerators and servers. */
export function addLayout(situation: Situation): void {
  const { question, engine, pool, list, remarks, config } = situation;
  const { tensorCount, pipelineCount, expertCount } = question.scenario;
  const { copyCount } = pool;
  const divided = engine.lockstep === 'attention' && copyCount > 1;
  const wide = divided ? tensorCount * copyCount : tensorCount;
  if (engine.flags.split) addLlamaCppSplit(situation);
  else {
    if (wide > 1)
      list.add(
        'tensor',
        wide,
        divided
          ? `${countText(tensorCount, 'accelerator')} a copy × ${countText(copyCount, 'copy', 'copies')}`
          : `${countText(tensorCount, 'accelerator')} that share each layer`,
      );
    if (pipelineCount > 1) list.add('pipeline', pipelineCount, countText(pipelineCount, 'stage'));
  }
  if (copyCount > 1 && engine.lockstep === 'copies')
    list.add('copies', copyCount, `${countText(copyCount, 'copy', 'copies')} that share experts`);
  if (divided && engine.flags.attention_copies) {
    list.add('copies', copyCount, `${countText(copyCount, 'copy', 'copies')} that share experts`);
    list.add('attention_copies', undefined, 'copies share their accelerators');
  } else if (divided) {
    config['enable_attention_dp'] = true;
    if (tensorCount > 1)
      remarks.add(
        `${question.chosen.engine.name} gives each accelerator its own copy of the attention layers; ${tensorCount} that share one cannot be asked for.`,
      );
  }
  if (expertCount > 1) addExperts(situation);
  if (pool.nodeCount > 1) addNodes(situation);
}

function addExperts({ question, engine, pool, list, remarks }: Situation): void {
  const { expertCount, tensorCount } = question.scenario;
  const { name } = question.chosen.engine;
  const all = tensorCount * pool.copyCount;
  if (engine.expertGroups === 'none') {
    remarks.add(`${name} keeps the experts of a layer with the layer; expert parallel changes nothing.`);
    return;
  }
  const figure = `experts over ${countText(expertCount, 'accelerator')}`;
  list.add('experts', expertCount, figure);
  if (engine.expertGroups === 'whole' && expertCount !== all)
    remarks.add(
      `${name} spreads experts over all ${formatCount(all)} accelerators of a process; ${formatCount(expertCount)} cannot be asked for.`,
    );
}

/** Layers in turn for a pipeline, rows of every layer for a tensor group: not both. */
function addLlamaCppSplit({ question, pool, list, remarks }: Situation): void {
  const { tensorCount, pipelineCount } = question.scenario;
  list.add('layers', 'all', 'weights that fit in the accelerators');
  if (pool.acceleratorCount === 1) return;
  const mode = tensorCount > 1 ? 'row' : 'layer';
  if (tensorCount > 1 && pipelineCount > 1)
    remarks.add(
      'llama.cpp cuts a model by rows or by layers, not by both; the command cuts rows over all accelerators.',
    );
  list.add('split', mode, `${countText(pool.acceleratorCount, 'accelerator')} for one model`);
  list.add('shares', Array(pool.acceleratorCount).fill(1).join(','), 'the same share on each');
}

function addNodes({ question, engine, pool, list, remarks }: Situation): void {
  const { tensorCount, pipelineCount } = question.scenario;
  const { name } = question.chosen.engine;
  const servers = `${countText(pool.nodeCount, 'server')} for one instance`;
  if (engine.nodes === 'none') {
    remarks.add(
      `One copy needs ${countText(pool.nodeCount, 'server')}, and how ${name} is started on several is not written here; the command is for one that holds all ${formatCount(pool.acceleratorCount)} accelerators.`,
    );
    return;
  }
  if (engine.lockstep === 'copies' && pool.copyCount > 1) {
    const copySize = tensorCount * pipelineCount;
    const copiesPerNode = pool.nodeAcceleratorCount / copySize;
    if (!Number.isInteger(copiesPerNode)) {
      remarks.add(
        `A copy spans servers and shares experts with others; how ${name} is told both is not written here.`,
      );
      return;
    }
    list.add('copies_here', copiesPerNode, servers);
    list.add('first_copy', { node: 'first-copy', copiesPerNode }, servers);
    list.add('copies_address', { node: 'leader' }, servers);
    list.add('copies_port', copiesPort, 'the same on all servers');
  } else {
    list.add('node_count', pool.nodeCount, servers);
    list.add('node_rank', { node: 'rank' }, 'counted from 0');
    const takesPort = engine.flags.leader?.meaning.includes('port') ?? false;
    list.add('leader', takesPort ? { node: 'leader', port: rendezvousPort } : { node: 'leader' }, servers);
  }
  if (engine.flags.headless) list.add('headless', undefined, 'servers behind the first', true);
}

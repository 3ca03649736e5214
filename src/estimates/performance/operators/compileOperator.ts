import type { Efficiency } from '../Efficiency.ts';
import type { Operator } from '../Operator.ts';
import { attention } from './attention.ts';
import { collective } from './collective.ts';
import type { CompiledOperator } from './CompiledOperator.ts';
import { elementWise } from './elementWise.ts';
import { experts } from './experts.ts';
import { latentAttention } from './latentAttention.ts';
import { head, matrixProduct } from './matrixProduct.ts';
import { state } from './state.ts';

/** Makes an operator ready to be timed: finds its tables on the ladder and fixes what does not change from step to step. */
export function compileOperator(operator: Operator, efficiency: Efficiency): CompiledOperator {
  switch (operator.kind) {
    case 'matrix-product':
      return matrixProduct(operator, efficiency);
    case 'experts':
      return experts(operator, efficiency);
    case 'attention':
      return attention(operator, efficiency);
    case 'latent-attention':
      return latentAttention(operator, efficiency);
    case 'state':
      return state(operator, efficiency);
    case 'element-wise':
      return elementWise(operator, efficiency);
    case 'all-reduce':
    case 'all-to-all':
      return collective(operator, efficiency);
    case 'head':
      return head(operator, efficiency);
  }
}

import type { TreeContext, TreeNode } from './termLinks.ts';

const isSource = ({ type, name }: TreeNode): boolean => type === 'mdxJsxTextElement' && name === 'Source';

/**
 * A plugin of the Markdown engine: a `<Source>` that follows another with nothing between learns of it as `beside`,
 * since a style sheet does not see whether words stand between two elements.
 */
export function besideSources() {
  return {
    name: 'beside-sources',
    before(root: TreeNode, context: TreeContext): void {
      if (context.fileURL?.pathname.includes('/content/articles/') !== true) return;
      const visit = ({ children = [] }: TreeNode): void => {
        for (const [index, child] of children.entries()) {
          const before = children[index - 1];
          if (before && isSource(before) && isSource(child))
            context.replaceNode(child, [
              {
                ...child,
                attributes: [
                  ...(child.attributes ?? []),
                  { type: 'mdxJsxAttribute', name: 'beside', value: null },
                ],
              } as TreeNode,
            ]);
          visit(child);
        }
      };
      visit(root);
    },
  };
}

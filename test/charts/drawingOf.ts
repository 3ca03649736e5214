import { type ComponentType, createElement, type VNode } from 'preact';
import { picture } from './picture.ts';

interface Drawn<Layout> {
  readonly layout: Layout;
  readonly id: string;
  readonly className: string;
  readonly summary: string;
}

/** A chart with its layout as a picture. */
export const drawingOf = <Layout>(Chart: ComponentType<Drawn<Layout>>, drawn: Drawn<Layout>): string =>
  picture(createElement(Chart, drawn) as VNode);

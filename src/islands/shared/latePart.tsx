import { effect } from '@preact/signals';
import {
  Component,
  type ComponentChildren,
  type ComponentType,
  createRef,
  type FunctionComponent,
  h,
  render,
  type VNode,
} from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { afterPaint } from './afterPaint.ts';
import { onFirstTouch } from './onFirstTouch.ts';
import { pressedIn, pressedLike } from './pressedIn.ts';

interface LateOptions {
  /**
   * True while the part would show what the page was built with; read signals in it are followed. Without it the part is
   * drawn as soon as its calculator is awake, as inputs are: nobody can type into them before.
   */
  readonly isBuilt?: () => boolean;
}

/** Places that a calculator of this page has taken over. */
const taken = new WeakSet<Element>();

/**
 * A part of a calculator whose code is loaded at the reader's first touch of the page, or where a link asks what the
 * page was not built with. Until then it stands as it was built. `name` is its own on a page. It must stand in no state
 * of its own before that, and what a page needs from its start stands outside it.
 */
export function latePart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  { isBuilt = () => false }: LateOptions = {},
): FunctionComponent<Props> {
  let Part: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const begin = () =>
    (loading ??= load().then(
      (found) => {
        Part = found;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));

  function Late(props: Props) {
    const host = useRef<HTMLDivElement>(null);
    const [built] = useState(() => takeBuilt(name));
    // Ids of its fields are counted apart from those of other parts, as Astro does it for islands.
    const [ids] = useState(() => [name, 0]);
    const [failed, setFailed] = useState(false);
    const [, drawAgain] = useReducer((count: number) => count + 1, 0);
    const want = () =>
      void begin().then(
        // One a frame, so that a press finds room between them.
        () =>
          afterPaint(`drawing ${name}`, () => {
            setFailed(false);
            drawAgain(undefined);
          }),
        () => setFailed(true),
      );

    useLayoutEffect(() => {
      const place = host.current;
      if (!place) return undefined;
      taken.add(place);
      if (!built) {
        live.add(place);
        return undefined;
      }
      place.append(...built.nodes);
      built.focused?.focus({ preventScroll: true });
      return () => render(null, place);
    }, []);
    useEffect(() => {
      if (Part) return undefined;
      if (!built) {
        want();
        return undefined;
      }
      return whenWanted(host.current, {
        name,
        isBuilt,
        prepare: () => void begin().catch(() => undefined),
        want,
      });
    }, []);
    // What was built is taken over node by node, so that nothing moves and the focus stays.
    useLayoutEffect(() => {
      if (!built || !host.current) return;
      if (Part) takeOver(host.current, Object.assign(h(Part, props), { __m: ids }));
      else if (failed && !isBuilt()) render(<NotLoaded onAgain={want} />, host.current);
    });

    if (built) return <div class="late-part" data-part={name} ref={host} />;
    return (
      <div class="late-part" data-part={name} ref={host}>
        {Part ? h(Part, props) : failed ? <NotLoaded onAgain={want} /> : null}
      </div>
    );
  }

  function Built(props: Props) {
    // Whoever renders pages waits for it.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (!Part) throw begin();
    return (
      <div class="late-part" data-part={name}>
        {h(Part, props)}
      </div>
    );
  }
  return typeof document === 'undefined' ? Built : Late;
}

/** Takes what the page was built with out of its place, as Preact would remove what it has not drawn itself. */
function takeBuilt(name: string) {
  const place = [...document.querySelectorAll(`[data-part="${name}"]`)].find((one) => !taken.has(one));
  if (!place) return undefined;
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && place.contains(active) ? active : undefined;
  const nodes = [...place.childNodes];
  place.replaceChildren();
  return { nodes, focused };
}

interface Wanted {
  readonly name: string;
  readonly isBuilt: () => boolean;
  /** Fetches the code. */
  readonly prepare: () => void;
  /** Fetches and draws. */
  readonly want: () => void;
}

/**
 * Fetches code at the reader's first touch of the page, and draws once the place is then in view, is pointed at or has
 * the focus, or its figures are no longer the first.
 */
function whenWanted(place: HTMLElement | null, { name, isBuilt, prepare, want }: Wanted): () => void {
  if (!place) return () => undefined;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    afterPaint(`part ${name}`, want);
  });
  onFirstTouch(() => {
    prepare();
    // The place itself has no box.
    for (const child of place.children) seen.observe(child);
  });
  const signs = ['focusin', 'pointerover', 'dragenter'] as const;
  for (const sign of signs) place.addEventListener(sign, want);
  waiting.set(place, want);
  if (pressed && place.contains(pressed)) want();
  const unfollow = effect(() => {
    if (!isBuilt()) want();
  });
  return () => {
    seen.disconnect();
    for (const sign of signs) place.removeEventListener(sign, want);
    waiting.delete(place);
    unfollow();
  };
}

/** Places whose part answers. */
const live = new WeakSet<Element>();
/** Places whose code has not come, and what asks for it. */
const waiting = new Map<Element, () => void>();
/** What was last pressed before there was code to answer. */
let pressed: HTMLElement | undefined;

/** Whether a part around it, however far out, has not come. */
function isAwaited(one: Element): boolean {
  for (
    let place = one.closest('.late-part');
    place;
    place = place.parentElement?.closest('.late-part') ?? null
  )
    if (!live.has(place)) return true;
  return false;
}

/** One ear for all parts: a part within a part has none of its own while the outer one is drawn. */
function remember({ target }: Event): void {
  const one = pressedIn(target);
  if (!one || !isAwaited(one)) return;
  pressed = one;
  for (const [place, want] of waiting) if (place.contains(one)) want();
}
if (typeof document !== 'undefined') document.addEventListener('click', remember, true);

/** Knows whether what it holds drew anything. */
class Held extends Component<{ readonly children: ComponentChildren }> {
  override render() {
    return this.props.children;
  }
}

/** Draws onto what was built; what the reader had unfolded there stays so, and what they pressed is pressed again. */
function takeOver<Props>(place: Element, part: VNode<Props>): void {
  const held = createRef<Held>();
  const holding = <Held ref={held}>{part}</Held>;
  if (live.has(place)) {
    render(holding, place);
    return;
  }
  live.add(place);
  const button = pressed && place.contains(pressed) ? pressed : undefined;
  const unfolded = [...place.querySelectorAll('details')].filter(({ open }) => open);
  const built = [...place.childNodes];
  render(holding, place);
  // Preact leaves what it finds where a part draws nothing, and would draw beside it later.
  if (!held.current?.base) for (const node of built) node.remove();
  for (const one of unfolded) one.open = true;
  if (!button) return;
  pressed = pressedLike(button, place);
  // What was pressed in a part of this part waits for that one.
  if (!pressed || isAwaited(pressed)) return;
  const answered = pressed;
  pressed = undefined;
  answered.click();
}

function NotLoaded({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p class="field-note" role="status">
      This part could not be loaded.{' '}
      <button class="text-button" type="button" onClick={onAgain}>
        Try again
      </button>
    </p>
  );
}

/**
 * The script of the page: it lights up lines with their values and values with their lines, for pointers and for keys. The page is whole
 * without it. It looks for partners when they are asked for, so that a page of any length is ready at once.
 */
export const SCRIPT = `(() => {
  'use strict';
  const root = document.documentElement;
  const narrow = matchMedia('(max-width: 64rem)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const said = document.getElementById('said');
  let lit = [];
  let held = null;

  const isRow = (item) => item.classList.contains('row');
  const itemAt = (node) => (node instanceof Element ? node.closest('.item') : null);
  const linkOf = (item) => item.querySelector('a');
  const postingOf = (item) => item.closest('.posting');
  const numberOf = (line) => Number(line.id.slice(line.id.indexOf('-') + 1));
  const spansOf = (row) => row.dataset.lines.split(' ').map((span) => {
    const [first, last] = span.split('-').map(Number);
    return [first, last ?? first];
  });

  function partnersOf(item) {
    const posting = postingOf(item);
    if (isRow(item)) {
      return spansOf(item).flatMap(([first, last]) => {
        const lines = [];
        for (let number = first; number <= last; number++) lines.push(document.getElementById(posting.id + '-' + number));
        return lines.filter(Boolean);
      });
    }
    if (item.classList.contains('copy')) {
      const original = item.querySelector('.note a');
      return original ? [document.getElementById(original.hash.slice(1))] : [];
    }
    const number = numberOf(item);
    return [...posting.querySelectorAll('.group > .row, .warnings > .row')].filter((row) =>
      spansOf(row).some(([first, last]) => first <= number && number <= last));
  }

  function light(item) {
    for (const one of lit) one.classList.remove('lit');
    lit = item ? [item, ...partnersOf(item)] : [];
    for (const one of lit) one.classList.add('lit');
  }

  function reveal(item) {
    if (!item) return;
    const pane = narrow.matches ? null : item.closest('.record');
    const box = item.getBoundingClientRect();
    const frame = pane ? pane.getBoundingClientRect() : { top: 0, bottom: innerHeight };
    const top = Math.max(0, frame.top) + 56;
    const bottom = Math.min(innerHeight, frame.bottom) - 24;
    if (box.top >= top && Math.min(box.bottom, box.top + 80) <= bottom) return;
    const way = box.top - top - (bottom - top) / 4;
    const behavior = still.matches || Math.abs(way) > 3 * innerHeight ? 'auto' : 'smooth';
    (pane ?? window).scrollBy({ top: way, behavior });
  }

  function show(view) {
    root.dataset.view = view;
    for (const button of document.querySelectorAll('.switch button'))
      button.setAttribute('aria-pressed', String(button.dataset.view === view));
  }

  function hold(item) {
    if (held) {
      held.classList.remove('held');
      linkOf(held).removeAttribute('aria-current');
    }
    held = item;
    light(item);
    if (!item) {
      said.textContent = '';
      return;
    }
    item.classList.add('held');
    linkOf(item).setAttribute('aria-current', 'true');
    const partners = lit.slice(1);
    said.textContent = isRow(item)
      ? item.querySelector('.at').textContent
      : partners.map((row) => linkOf(row).textContent).join(', ');
  }

  /** To the other side, where the partner is. */
  function cross(item) {
    const [partner] = partnersOf(item);
    if (!partner) return null;
    if (narrow.matches) show(isRow(partner) ? 'record' : 'source');
    return partner;
  }

  function focusOn(item) {
    if (!item) return;
    linkOf(item).focus({ preventScroll: true });
    reveal(item);
  }

  /** What was held stays lit where its partner comes into view. The side that was left is hidden on a narrow page, and its focus with it. */
  function arriveAt(partner) {
    if (narrow.matches) focusOn(partner);
    else reveal(partner);
    light(held);
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const item = itemAt(event.target);
    if (item || lit.length > 0) light(item ?? held);
  });
  root.addEventListener('pointerleave', () => light(held));

  document.addEventListener('focusin', ({ target }) => {
    const item = itemAt(target);
    if (!item || target !== linkOf(item)) return;
    const stop = item.closest('.source, .record').querySelector('a[tabindex="0"]');
    if (stop) stop.tabIndex = -1;
    target.tabIndex = 0;
    light(item);
    if (!narrow.matches && target.matches(':focus-visible')) reveal(lit[1]);
  });
  document.addEventListener('focusout', () => light(held));

  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { target } = event;
    const button = target.closest('.switch button');
    if (button) {
      const from = held && isRow(held) === (button.dataset.view === 'source') ? partnersOf(held)[0] : held;
      show(button.dataset.view);
      if (from) reveal(from);
      return;
    }
    const item = itemAt(target);
    const link = target.closest('a');
    if (!item || (!link && !getSelection().isCollapsed)) return;
    if (link) event.preventDefault();
    const named = link && link !== linkOf(item) ? document.getElementById(link.hash.slice(1)) : null;
    if (named && isRow(named)) {
      hold(named);
      if (narrow.matches) show('record');
      focusOn(named);
      return;
    }
    // On a narrow page a line is read before its values are: only a link leaves it.
    const leaves = !narrow.matches || link !== null || isRow(item);
    const isHeld = held === item;
    hold(isHeld ? null : item);
    if (!isHeld && leaves) arriveAt(cross(item));
  });

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      hold(null);
      return;
    }
    const item = itemAt(event.target);
    if (!item || event.target !== linkOf(item)) return;
    const pane = item.closest('.source, .record');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step || event.key === 'Home' || event.key === 'End') {
      const items = [...pane.querySelectorAll('.item')];
      const at = step ? items.indexOf(item) + step : event.key === 'Home' ? 0 : items.length - 1;
      focusOn(items[at]);
    } else if (event.key === (isRow(item) ? 'ArrowLeft' : 'ArrowRight')) focusOn(cross(item));
    else return;
    event.preventDefault();
  });

  function goTo(hash) {
    const named = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    const item = named && itemAt(named);
    if (!item) return;
    hold(item);
    if (narrow.matches) show(isRow(item) ? 'record' : 'source');
    focusOn(item);
    if (!narrow.matches) reveal(lit[1]);
  }

  for (const link of document.querySelectorAll('.lines a, .row > a')) link.tabIndex = -1;
  for (const pane of document.querySelectorAll('.source, .record')) {
    const first = pane.querySelector('.item > a');
    if (first) first.tabIndex = 0;
  }
  root.classList.add('scripted');
  show('source');
  addEventListener('hashchange', () => goTo(location.hash));
  // The browser itself scrolls to what an address names, and would do so after us.
  addEventListener('load', () => requestAnimationFrame(() => goTo(location.hash)));
})();
`;

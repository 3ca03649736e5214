/**
 * Runs before the site's first script and keeps, over the pages of a window, what a page should never do: throw, break
 * its policy, miss a file, call `console.error`. A page without it says so by having no `watched`.
 */
export const watchScript = `{
  const kept = 'check-browsers';
  const note = (fault) => {
    const faults = JSON.parse(sessionStorage.getItem(kept) ?? '[]');
    sessionStorage.setItem(kept, JSON.stringify([...faults, location.pathname + ': ' + fault]));
  };
  addEventListener('error', (event) => {
    const lost = event.target instanceof Element ? event.target : undefined;
    // Firefox calls a hint failed whose module a script loads first; a module that is missing is told by its import.
    if (lost?.rel === 'modulepreload') return;
    note(lost ? 'missed ' + (lost.src ?? lost.href) : 'error ' + event.message);
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => note('rejected ' + reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    note('policy ' + violatedDirective + ' ' + blockedURI + ' ' + sample));
  const told = console.error;
  console.error = (...words) => {
    note('console ' + words.join(' '));
    told.apply(console, words);
  };
  self.watched = () => {
    const faults = JSON.parse(sessionStorage.getItem(kept) ?? '[]');
    sessionStorage.removeItem(kept);
    return faults;
  };
}
`;

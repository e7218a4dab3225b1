// Filters the question list. Runs inside the report, which must work from a file: no imports, no requests.
(() => {
  const form = document.getElementById('filter');
  const count = document.getElementById('antall');
  const cards = [...document.querySelectorAll('.question')];
  const texts = new Map(cards.map((card) => [card, card.querySelector('summary').textContent.toLowerCase()]));
  form.hidden = false;

  function apply() {
    const wanted = new FormData(form);
    const text = String(wanted.get('text')).trim().toLowerCase();
    let shown = 0;
    for (const card of cards) {
      const { outcome, slices, failed, flipped } = card.dataset;
      const fits =
        (!wanted.get('outcome') || outcome === wanted.get('outcome')) &&
        (!wanted.get('slice') || slices.split(' ').includes(wanted.get('slice'))) &&
        (!wanted.get('failed') || failed !== undefined) &&
        (!wanted.get('flipped') || flipped !== undefined) &&
        texts.get(card).includes(text);
      card.hidden = !fits;
      if (fits) shown += 1;
    }
    count.textContent = `${shown} av ${cards.length} spørsmål`;
  }

  // A link to a question opens it, also when a filter hides it.
  function openTarget() {
    const card = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!card?.classList.contains('question')) return;
    card.hidden = false;
    card.open = true;
    card.scrollIntoView();
  }

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const link of document.querySelectorAll('[data-slice]')) {
    link.addEventListener('click', () => {
      form.elements.slice.value = link.dataset.slice;
      apply();
    });
  }
  addEventListener('hashchange', openTarget);
  apply();
  openTarget();
})();

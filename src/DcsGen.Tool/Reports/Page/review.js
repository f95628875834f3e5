'use strict';
(() => {
  const $ = id => document.getElementById(id);
  const root = document.documentElement;
  const items = [...document.querySelectorAll('.list > li')];
  const store = {
    get: key => { try { return localStorage.getItem('dcsgen.' + key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem('dcsgen.' + key, value); } catch { /* a page of its own may have no storage */ } },
  };

  // Theme: the system's, unless somebody chose.
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const nameTheme = () => { $('theme').textContent = isDark() ? 'Light theme' : 'Dark theme'; };
  const chosen = store.get('theme');
  if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
  const turnTheme = () => { root.dataset.theme = isDark() ? 'light' : 'dark'; store.set('theme', root.dataset.theme); nameTheme(); };
  $('theme').addEventListener('click', turnTheme);
  system.addEventListener('change', nameTheme);
  nameTheme();

  // Filters.
  const levels = ['safe', 'risk', 'break'];
  const ranges = text => text ? text.split(' ').map(part => part.split('-').map(Number)) : [];
  const facts = items.map(item => ({
    item,
    wire: Number(item.dataset.w),
    csharp: Number(item.dataset.c),
    rules: item.dataset.r.split(' '),
    operations: ranges(item.dataset.o),
    isAccepted: 'a' in item.dataset,
    details: item.querySelector('details'),
  }));
  const byItem = new Map(facts.map(fact => [fact.item, fact]));
  const state = { levels: new Set(levels), axis: 'worst', cell: null };
  const judged = fact => state.axis === 'wire' ? fact.wire : state.axis === 'csharp' ? fact.csharp : Math.max(fact.wire, fact.csharp);

  function isShown(fact, words, rule, operation, accepted) {
    if (state.cell ? fact.wire !== state.cell.wire || fact.csharp !== state.cell.csharp : !state.levels.has(levels[judged(fact)])) return false;
    if (rule && !fact.rules.includes(rule)) return false;
    if (operation !== '' && !fact.operations.some(([first, last]) => operation >= first && operation <= (last ?? first))) return false;
    if (accepted && (accepted === 'yes') !== fact.isAccepted) return false;
    fact.text ??= words.length ? fact.item.textContent.toLowerCase() : undefined;
    return words.every(word => fact.text.includes(word));
  }

  function apply() {
    const words = $('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const [rule, operation, accepted] = [$('rule').value, $('operation').value === '' ? '' : Number($('operation').value), $('accepted').value];
    let shown = 0;
    for (const fact of facts) {
      const isVisible = isShown(fact, words, rule, operation, accepted);
      fact.item.hidden = !isVisible;
      shown += isVisible;
    }
    for (const part of document.querySelectorAll('.part')) {
      const count = part.querySelectorAll('.list > li:not([hidden])').length;
      part.hidden = count === 0;
      const number = part.querySelector('h2 .count');
      if (number) number.textContent = count;
    }
    const isFiltered = shown < facts.length || words.length > 0;
    if (isFiltered) document.querySelectorAll('.fold-part').forEach(fold => { fold.open = true; });
    $('count').textContent = shown === facts.length ? `${facts.length} ${facts.length === 1 ? 'change' : 'changes'}` : `${shown} of ${facts.length} changes`;
    $('clear').hidden = !isFiltered;
    $('none').hidden = shown > 0;
    nameUnfold();
  }

  // Groups: the parts of the page by severity, or parts of their own by operation or schema.
  const main = $('findings');
  const parts = [...document.querySelectorAll('.part')];
  const homes = facts.map(fact => fact.item.parentElement);
  const last = ['No operation', 'Several operations', 'No named schema'];
  function group() {
    const by = $('group').value;
    main.querySelectorAll('.group-part').forEach(part => part.remove());
    facts.forEach((fact, at) => homes[at].append(fact.item));
    parts.forEach(part => { part.classList.toggle('away', by !== ''); });
    if (by !== '') {
      const names = [...new Set(facts.map(fact => fact.item.dataset[by]))]
        .sort((a, b) => last.indexOf(a) - last.indexOf(b) || (a < b ? -1 : 1));
      for (const name of names) {
        const part = document.createElement('section');
        part.className = 'part group-part';
        const heading = document.createElement('h2');
        const count = document.createElement('span');
        count.className = 'count';
        heading.append(name + ' ', count);
        const list = document.createElement('ol');
        list.className = 'list';
        list.append(...facts.filter(fact => fact.item.dataset[by] === name).map(fact => fact.item));
        part.append(heading, list);
        main.insertBefore(part, $('none'));
      }
    }
    apply();
  }

  function press() {
    for (const button of document.querySelectorAll('[data-level]')) button.setAttribute('aria-pressed', !state.cell && state.levels.has(button.dataset.level));
    for (const button of document.querySelectorAll('[data-axis]')) button.setAttribute('aria-pressed', !state.cell && state.axis === button.dataset.axis);
    for (const button of document.querySelectorAll('[data-cell]')) button.setAttribute('aria-pressed', state.cell?.name === button.dataset.cell);
    apply();
  }

  function turnLevel(level) {
    state.cell = null;
    if (!state.levels.delete(level)) state.levels.add(level);
    press();
  }

  function clear() {
    Object.assign(state, { levels: new Set(levels), axis: 'worst', cell: null });
    for (const id of ['search', 'rule', 'operation', 'accepted']) $(id).value = '';
    press();
  }

  for (const button of document.querySelectorAll('[data-level]')) button.addEventListener('click', () => turnLevel(button.dataset.level));
  for (const button of document.querySelectorAll('[data-axis]')) {
    button.addEventListener('click', () => { Object.assign(state, { axis: button.dataset.axis, cell: null }); press(); });
  }
  for (const button of document.querySelectorAll('[data-cell]')) {
    button.addEventListener('click', () => {
      const name = button.dataset.cell;
      state.cell = state.cell?.name === name ? null : { name, wire: Number(name[0]), csharp: Number(name[1]) };
      press();
    });
  }
  for (const id of ['rule', 'operation', 'accepted']) $(id).addEventListener('change', apply);
  $('group').addEventListener('change', group);
  let typing = 0;
  $('search').addEventListener('input', () => { cancelAnimationFrame(typing); typing = requestAnimationFrame(apply); });
  $('clear').addEventListener('click', () => { clear(); $('search').focus(); });
  $('more').addEventListener('click', () => {
    const isOpen = document.querySelector('.tools').classList.toggle('open');
    $('more').setAttribute('aria-expanded', isOpen);
  });

  // A diff is plain text until somebody looks at it.
  // The words of two lines that are not in the other: what is left of their longest common subsequence. Null where they share little.
  function words(from, to) {
    const [a, b] = [from, to].map(text => text.match(/\w+|\s+|[^\w\s]/g) ?? []);
    if (a.length * b.length > 40_000) return null;
    const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) lengths[i][j] = a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
    const sides = [[], []];
    const add = (side, text, isUnlike) => {
      const isNew = isUnlike && /\S/.test(text);
      const last = side.at(-1);
      if (last?.isNew === isNew) last.text += text;
      else side.push({ text, isNew });
    };
    let [i, j, shared] = [0, 0, 0];
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) {
        if (/\w/.test(a[i])) shared++;
        add(sides[0], a[i++], false);
        add(sides[1], b[j++], false);
      } else if (j >= b.length || (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1])) add(sides[0], a[i++], true);
      else add(sides[1], b[j++], true);
    }
    const least = Math.min(...[a, b].map(side => side.filter(token => /\w/.test(token)).length));
    return shared * 3 < least || shared === 0 ? null : sides;
  }

  function line(kind, number, sign, text, parts) {
    const row = document.createElement('span');
    row.className = 'l' + kind;
    const [n, s, t] = [document.createElement('span'), document.createElement('span'), document.createElement('span')];
    n.className = 'n';
    if (number !== '') n.dataset.n = number;
    s.className = 's';
    s.textContent = sign;
    for (const part of parts ?? [{ text }]) {
      const node = part.isNew ? document.createElement('mark') : document.createTextNode(part.text);
      if (part.isNew) node.textContent = part.text;
      t.append(node);
    }
    row.append(n, s, t);
    return row;
  }

  function paint(pre) {
    if (pre.dataset.painted) return;
    pre.dataset.painted = 'yes';
    const lines = pre.textContent.split('\n');
    // Deep lines are moved to the left, all alike.
    const indents = lines.filter(text => text[0] !== '@' && text.trim().length > 1).map(text => /^.\s*/.exec(text)[0].length);
    const indent = Math.max(1, Math.min(...indents));
    const rows = document.createDocumentFragment();
    let [before, after] = [0, 0];
    for (let i = 0; i < lines.length; i++) {
      const header = /^@@ (?:-(\d+),\d+ \+(\d+),\d+|(.*)) @@$/.exec(lines[i]);
      if (header) {
        if (header[3]) rows.append(line(' gap', '', '', header[3]));
        else {
          if (i > 0) rows.append(line(' gap', '', '', '⋯'));
          [before, after] = [Number(header[1]), Number(header[2])];
        }
      } else if (lines[i][0] === '-') {
        const removed = [], added = [];
        while (lines[i]?.[0] === '-') removed.push(lines[i++].slice(indent));
        while (lines[i]?.[0] === '+') added.push(lines[i++].slice(indent));
        i--;
        const pairs = removed.length === added.length ? removed.map((text, at) => words(text, added[at])) : [];
        removed.forEach((text, at) => rows.append(line(' del', before++, '−', text, pairs[at]?.[0])));
        added.forEach((text, at) => rows.append(line(' add', after++, '+', text, pairs[at]?.[1])));
      } else if (lines[i][0] === '+') {
        rows.append(line(' add', after++, '+', lines[i].slice(indent)));
      } else {
        before++;
        rows.append(line('', after++, '', lines[i].slice(indent)));
      }
    }
    pre.replaceChildren(rows);
  }

  document.querySelectorAll('.fold-part').forEach(fold => fold.addEventListener('toggle', nameUnfold));
  for (const { details } of facts) {
    details.addEventListener('toggle', () => {
      if (details.open) details.querySelectorAll('pre.diff').forEach(paint);
      nameUnfold();
    });
  }

  // All that are shown, a few at a time.
  const visible = () => [...document.querySelectorAll('.part:not(.away) .list > li:not([hidden])')]
    .filter(item => !item.closest('.fold-part:not([open])'))
    .map(item => byItem.get(item));
  const isAllOpen = () => visible().length > 0 && visible().every(fact => fact.details.open);
  let naming = 0;
  function nameUnfold() {
    cancelAnimationFrame(naming);
    naming = requestAnimationFrame(() => {
      $('unfold').textContent = isAllOpen() ? 'Close all' : 'Open all';
      $('unfold').hidden = visible().length === 0;
    });
  }
  let unfolding = 0;
  function unfold() {
    const open = !isAllOpen();
    if (open) document.querySelectorAll('.fold-part').forEach(fold => { fold.open = true; });
    const queue = visible().filter(fact => fact.details.open !== open);
    const turn = ++unfolding;
    const step = () => {
      for (const fact of queue.splice(0, 25)) fact.details.open = open;
      if (queue.length > 0 && turn === unfolding) requestAnimationFrame(step);
    };
    step();
  }
  $('unfold').addEventListener('click', unfold);

  // Copying.
  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    const code = button.previousElementSibling;
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; }, 1500);
    } catch {
      getSelection().selectAllChildren(code);
    }
  });

  // Keys. One letter is a shortcut only where nobody types, and not for those who turned that off (WCAG 2.1.4).
  const keys = $('keys');
  $('letters').checked = store.get('letters') !== 'off';
  $('letters').addEventListener('change', () => store.set('letters', $('letters').checked ? 'on' : 'off'));
  $('help').addEventListener('click', () => keys.showModal());

  function move(by) {
    const all = visible();
    if (all.length === 0) return;
    const at = all.findIndex(fact => fact.item.contains(document.activeElement));
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    const summary = next.details.firstElementChild;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'nearest' });
  }

  const shortcuts = {
    j: () => move(1),
    k: () => move(-1),
    '/': () => $('search').focus(),
    '?': () => keys.showModal(),
    e: unfold,
    t: turnTheme,
    1: () => turnLevel('break'),
    2: () => turnLevel('risk'),
    3: () => turnLevel('safe'),
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    const isTyping = event.target.closest('input, select, textarea');
    if (event.key === 'Escape') {
      if (event.target === $('search') && $('search').value === '') $('search').blur();
      else clear();
    } else if (!isTyping && $('letters').checked && Object.hasOwn(shortcuts, event.key)) {
      event.preventDefault();
      shortcuts[event.key]();
    } else if (event.target === $('search') && event.key === 'Enter') {
      move(1);
    }
  });

  // A link to one finding.
  function go() {
    const named = location.hash.length > 1 ? $(decodeURIComponent(location.hash.slice(1))) : null;
    const target = named?.closest('.list > li')?.querySelector('details');
    if (target) {
      if (target.closest('li').hidden) clear();
      const fold = target.closest('.fold-part');
      if (fold) fold.open = true;
      target.open = true;
      target.scrollIntoView();
      target.firstElementChild.focus({ preventScroll: true });
    }
  }
  addEventListener('hashchange', go);
  document.querySelectorAll('[data-script]').forEach(element => { element.hidden = false; });
  press();
  go();
})();

extension ReviewPage {
  static let style = #"""
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --ink: #1d1c1a; --faint: #77736b; --line: #dedad1;
      --sure: #3f8f5a; --likely: #c99a2e; --doubt: #c4503a; --confirmed: #2f6db3; --null: #8a8fa0;
    }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #1b1b1d; --ink: #e8e6e1; --faint: #9a968d; --line: #38373a; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.6 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
    header { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1.2rem;
      align-items: baseline; padding: .6rem 1.2rem; background: var(--paper);
      border-bottom: 1px solid var(--line); }
    h1 { font-size: 1.05rem; margin: 0; }
    #counts { margin: 0; color: var(--faint); flex: 1; }
    nav { display: flex; flex-wrap: wrap; gap: .4rem; }
    button { font: inherit; font-size: .88rem; padding: .15rem .6rem; border: 1px solid var(--line);
      border-radius: .4rem; background: transparent; color: inherit; cursor: pointer; }
    button:hover { border-color: var(--faint); }
    kbd { font: .78rem ui-monospace, monospace; color: var(--faint); }
    #keys { padding: 0 1.2rem; color: var(--faint); border-bottom: 1px solid var(--line); }
    main { max-width: 84rem; margin: 0 auto; padding: .4rem 1.2rem 4rem; }
    .heads, .bead { display: grid; grid-template-columns: 1fr 5.2rem 1fr; column-gap: 1rem; }
    .heads { color: var(--faint); font-size: .85rem; padding: .5rem .4rem; }
    ol { list-style: none; margin: 0; padding: 0; }
    .bead { position: relative; scroll-margin-top: 6.5rem; padding: .45rem .4rem; border-top: 1px solid var(--line);
      border-radius: .3rem; outline: none;
      content-visibility: auto; contain-intrinsic-block-size: auto 4rem; }
    .bead.at { box-shadow: 0 0 0 2px var(--confirmed); }
    .band { align-self: stretch; display: flex; flex-direction: column; align-items: center;
      justify-content: center; gap: .1rem; border-radius: .5rem; color: var(--tone);
      background: color-mix(in srgb, var(--tone) 16%, transparent);
      border-inline: 3px solid var(--tone); font-size: .85rem; font-variant-numeric: tabular-nums; }
    .band small { color: var(--faint); }
    .sure { --tone: var(--sure); } .likely { --tone: var(--likely); }
    .doubt { --tone: var(--doubt); } .confirmed { --tone: var(--confirmed); }
    .bead p { margin: 0; }
    .bead sup { color: var(--faint); font-size: .68rem; margin-inline-end: .3em; }
    .cut { display: block; width: 100%; height: .5rem; padding: 0; margin: 0; border: 0;
      border-radius: .2rem; }
    .cut:hover, .cut:focus-visible { background: var(--doubt); }
    .none { color: var(--faint); font-style: italic; }
    .why { grid-column: 1 / -1; color: var(--faint); font-size: .82rem; }
    @media (max-width: 44rem) {
      .heads, .bead { grid-template-columns: 1fr; row-gap: .3rem; }
      .band { flex-direction: row; gap: .6rem; }
    }

    """#
}

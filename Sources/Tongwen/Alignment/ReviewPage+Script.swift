extension ReviewPage {
  /// Beads are runs of both sides in order; every edit keeps that.
  static let script = #"""
    "use strict";
    const data = JSON.parse(document.getElementById("data").textContent);
    const list = document.getElementById("beads");
    let beads = data.beads.map(b => ({ s: b.source, t: b.target, score: b.score,
      confirmed: b.confirmed, changed: false, why: b.evidence }));
    let at = 0;
    const past = [];

    const size = r => r[1] - r[0];
    const tone = b => b.confirmed || b.changed ? "confirmed"
      : b.score >= data.sure ? "sure" : b.score >= 0.8 ? "likely" : "doubt";
    const isDoubtful = b => !b.confirmed && !b.changed && b.score < data.sure;

    function element(name, className, text) {
      const e = document.createElement(name);
      if (className) e.className = className;
      if (text !== undefined) e.textContent = text;
      return e;
    }

    function side(bead, key, segments, language) {
      const cell = element("div", "side");
      cell.lang = language;
      for (let i = bead[key][0]; i < bead[key][1]; i++) {
        if (i > bead[key][0]) {
          const cut = element("button", "cut");
          cut.title = "Split here";
          cut.setAttribute("aria-label", "Split before sentence " + i);
          cut.onclick = event => { event.stopPropagation(); select(beads.indexOf(bead)); split(key, i); };
          cell.append(cut);
        }
        const p = element("p");
        p.append(element("sup", "", i), segments[i]);
        cell.append(p);
      }
      if (!size(bead[key])) cell.append(element("p", "none", "nothing here"));
      return cell;
    }

    function row(bead, index) {
      const li = element("li", "bead " + tone(bead));
      li.tabIndex = index === at ? 0 : -1;
      li.onclick = () => select(index);
      const band = element("div", "band");
      band.append(element("span", "", size(bead.s) + "–" + size(bead.t)),
        element("small", "", bead.confirmed || bead.changed ? "confirmed"
          : Math.floor(bead.score * 100) + " %"));
      li.append(side(bead, "s", data.sourceSegments, data.sourceLanguage), band,
        side(bead, "t", data.targetSegments, data.targetLanguage));
      if (index === at) {
        li.classList.add("at");
        if (bead.why.length) li.append(element("div", "why", bead.why.join(" · ")));
      }
      return li;
    }

    function count() {
      const doubtful = beads.filter(isDoubtful).length;
      const done = beads.filter(b => b.confirmed || b.changed).length;
      document.getElementById("counts").textContent =
        beads.length + " beads · " + doubtful + " to look at · " + done + " confirmed";
    }

    function draw() {
      list.replaceChildren(...beads.map(row));
      count();
      const current = list.children[at];
      if (current) { current.focus({ preventScroll: true }); current.scrollIntoView({ block: "nearest" }); }
    }

    function select(index) {
      const before = at;
      at = Math.max(0, Math.min(index, beads.length - 1));
      for (const i of new Set([before, at]))
        if (list.children[i]) list.children[i].replaceWith(row(beads[i], i));
      const current = list.children[at];
      if (current) { current.focus({ preventScroll: true }); current.scrollIntoView({ block: "nearest" }); }
    }

    // Edits: each puts the beads as they were on the pile first.
    function edit(change) {
      const before = JSON.stringify([beads, at]);
      if (change() === false) return;
      past.push(before);
      beads = beads.filter(b => size(b.s) || size(b.t));
      at = Math.min(at, beads.length - 1);
      draw();
    }
    const made = (s, t) => ({ s, t, score: 1, confirmed: true, changed: true, why: [] });

    function confirm() {
      edit(() => { beads[at].confirmed = true; });
      select(at + 1);
    }
    function merge() {
      edit(() => {
        const [a, b] = [beads[at], beads[at + 1]];
        if (!b) return false;
        beads.splice(at, 2, made([a.s[0], b.s[1]], [a.t[0], b.t[1]]));
      });
    }
    function split(key, i) {
      edit(() => {
        const b = beads[at];
        // The other side is cut where it keeps the proportion.
        const other = key === "s" ? "t" : "s";
        const share = (i - b[key][0]) / size(b[key]);
        const j = b[other][0] + Math.round(share * size(b[other]));
        const one = { [key]: [b[key][0], i], [other]: [b[other][0], j] };
        const two = { [key]: [i, b[key][1]], [other]: [j, b[other][1]] };
        beads.splice(at, 1, made(one.s, one.t), made(two.s, two.t));
      });
    }
    function splitAll() {
      edit(() => {
        const b = beads[at], parts = [];
        const n = Math.max(size(b.s), size(b.t));
        if (n < 2) return false;
        for (let k = 0; k < n; k++)
          parts.push(made([Math.min(b.s[0] + k, b.s[1]), Math.min(b.s[0] + k + 1, b.s[1])],
            [Math.min(b.t[0] + k, b.t[1]), Math.min(b.t[0] + k + 1, b.t[1])]));
        beads.splice(at, 1, ...parts);
      });
    }
    // Gives the first sentence to the bead before, or the last to the bead after.
    function move(key, forward) {
      edit(() => {
        const b = beads[at], n = beads[forward ? at + 1 : at - 1];
        if (!n || !size(b[key])) return false;
        if (forward) { b[key][1]--; n[key][0]--; } else { b[key][0]++; n[key][1]++; }
        for (const bead of [b, n]) { bead.confirmed = bead.changed = true; bead.score = 1; }
      });
    }
    function undo() {
      if (past.length) { [beads, at] = JSON.parse(past.pop()); draw(); }
    }
    function nextDoubtful() {
      for (let k = 1; k <= beads.length; k++) {
        const i = (at + k) % beads.length;
        if (isDoubtful(beads[i])) return select(i);
      }
    }

    // The review file, as `tongwen align --accept` reads it.
    const numbers = r => size(r) === 1 ? r[0] : r[0] + "-" + (r[1] - 1);
    function text() {
      return "# Corrected in the browser: " + data.name + "\n\n" + beads.map(b => {
        const state = b.confirmed || b.changed ? "=" : b.score >= data.sure ? "+" : "?";
        const sides = [[data.sourceLanguage, b.s], [data.targetLanguage, b.t]].filter(x => size(x[1]));
        let block = state + " " + Math.floor(b.score * 100) + "%  "
          + sides.map(x => x[0] + " " + numbers(x[1])).join("  ") + "\n";
        for (let i = b.s[0]; i < b.s[1]; i++)
          block += data.sourceLanguage + " " + i + "  " + data.sourceSegments[i] + "\n";
        for (let i = b.t[0]; i < b.t[1]; i++)
          block += data.targetLanguage + " " + i + "  " + data.targetSegments[i] + "\n";
        return block;
      }).join("\n");
    }
    function save() {
      const link = element("a");
      link.href = URL.createObjectURL(new Blob([text()], { type: "text/plain" }));
      link.download = data.name + ".review";
      link.click();
      URL.revokeObjectURL(link.href);
    }
    function help() { const keys = document.getElementById("keys"); keys.hidden = !keys.hidden; }

    const actions = {
      j: () => select(at + 1), ArrowDown: () => select(at + 1),
      k: () => select(at - 1), ArrowUp: () => select(at - 1),
      n: nextDoubtful, Enter: confirm, m: merge, x: splitAll, u: undo, s: save, "?": help,
      "[": () => move("s", false), "]": () => move("s", true),
      "{": () => move("t", false), "}": () => move("t", true),
      Home: () => select(0), End: () => select(beads.length - 1),
    };
    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Enter" && event.target.tagName === "BUTTON") return;
      const action = actions[event.key];
      if (action) { event.preventDefault(); action(); }
    });
    document.getElementById("next").onclick = nextDoubtful;
    document.getElementById("undo").onclick = undo;
    document.getElementById("save").onclick = save;
    document.getElementById("help").onclick = help;
    draw();

    """#
}

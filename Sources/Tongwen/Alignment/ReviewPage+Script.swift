extension ReviewPage {
  /// Beads are runs of both sides in order; every edit keeps that.
  static let script = #"""
    "use strict";
    const data = JSON.parse(document.getElementById("data").textContent);
    const list = document.getElementById("beads");
    // Beads are never changed in place, so that undoing puts the old ones back.
    const beads = data.beads.map(b => ({ s: b.source, t: b.target, score: b.score,
      confirmed: b.confirmed, why: b.evidence }));
    let at = 0;
    let marked = null;
    let isSaved = true;
    const past = [];

    const size = r => r[1] - r[0];
    const isDoubtful = b => !b.confirmed && b.score < data.sure;
    const tone = b => b.confirmed ? "confirmed"
      : b.score >= data.sure ? "sure" : b.score >= 0.8 ? "likely" : "doubt";

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

    function row(bead) {
      const li = element("li", "bead " + tone(bead));
      li.tabIndex = -1;
      li.onclick = () => select(beads.indexOf(bead));
      const band = element("div", "band");
      band.append(element("span", "", size(bead.s) + "–" + size(bead.t)),
        element("small", "", bead.confirmed ? "confirmed" : Math.floor(bead.score * 100) + " %"));
      li.append(side(bead, "s", data.sourceSegments, data.sourceLanguage), band,
        side(bead, "t", data.targetSegments, data.targetLanguage));
      return li;
    }

    function count() {
      const doubtful = beads.filter(isDoubtful).length;
      const done = beads.filter(b => b.confirmed).length;
      document.getElementById("counts").textContent =
        beads.length + " beads · " + doubtful + " to look at · " + done + " confirmed";
    }

    function select(index) {
      if (marked) {
        marked.classList.remove("at");
        marked.tabIndex = -1;
        marked.querySelector(".why")?.remove();
      }
      at = Math.max(0, Math.min(index, beads.length - 1));
      marked = list.children[at];
      if (!marked) return;
      marked.classList.add("at");
      marked.tabIndex = 0;
      if (beads[at].why.length) marked.append(element("div", "why", beads[at].why.join(" · ")));
      marked.focus({ preventScroll: true });
      marked.scrollIntoView({ block: "nearest" });
    }

    // Puts beads in the place of some, on the page too, and gives those that were there.
    function put(from, number, fresh) {
      for (let k = 0; k < number; k++) list.children[from].remove();
      const next = list.children[from] || null;
      for (const bead of fresh) list.insertBefore(row(bead), next);
      return beads.splice(from, number, ...fresh);
    }
    function edit(from, number, fresh, then = from) {
      const kept = fresh.filter(b => size(b.s) || size(b.t));
      past.push({ from, number: kept.length, old: put(from, number, kept), at });
      isSaved = false;
      count();
      select(then);
    }
    function undo() {
      const last = past.pop();
      if (!last) return;
      put(last.from, last.number, last.old);
      count();
      select(last.at);
    }
    const made = (s, t) => ({ s, t, score: 1, confirmed: true, why: [] });

    function confirm() {
      if (beads[at].confirmed) select(at + 1);
      else edit(at, 1, [{ ...beads[at], confirmed: true }], at + 1);
    }
    function merge() {
      const [a, b] = [beads[at], beads[at + 1]];
      if (b) edit(at, 2, [made([a.s[0], b.s[1]], [a.t[0], b.t[1]])]);
    }
    function split(key, i) {
      const b = beads[at];
      // The other side is cut where it keeps the proportion.
      const other = key === "s" ? "t" : "s";
      const share = (i - b[key][0]) / size(b[key]);
      const j = b[other][0] + Math.round(share * size(b[other]));
      const one = { [key]: [b[key][0], i], [other]: [b[other][0], j] };
      const two = { [key]: [i, b[key][1]], [other]: [j, b[other][1]] };
      edit(at, 1, [made(one.s, one.t), made(two.s, two.t)]);
    }
    function splitAll() {
      const b = beads[at], n = Math.max(size(b.s), size(b.t));
      if (n < 2) return;
      const nth = (r, k) => [Math.min(r[0] + k, r[1]), Math.min(r[0] + k + 1, r[1])];
      edit(at, 1, Array.from({ length: n }, (_, k) => made(nth(b.s, k), nth(b.t, k))));
    }
    // Gives the first sentence to the bead before, or the last to the bead after.
    function move(key, forward) {
      const first = forward ? at : at - 1;
      const pair = [beads[first], beads[first + 1]];
      if (!pair[0] || !pair[1] || !size(beads[at][key])) return;
      const end = pair[0][key][1] + (forward ? -1 : 1);
      const [one, two] = pair.map(b => made(b.s, b.t));
      one[key] = [one[key][0], end];
      two[key] = [end, two[key][1]];
      const isLost = !forward && !size(two.s) && !size(two.t);
      edit(first, 2, [one, two], isLost || size(one.s) + size(one.t) === 0 ? first : at);
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
        const state = b.confirmed ? "=" : b.score >= data.sure ? "+" : "?";
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
      isSaved = true;
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
    window.addEventListener("beforeunload", event => { if (!isSaved) event.preventDefault(); });
    document.getElementById("next").onclick = nextDoubtful;
    document.getElementById("undo").onclick = undo;
    document.getElementById("save").onclick = save;
    document.getElementById("help").onclick = help;
    list.append(...beads.map(row));
    count();
    select(0);

    """#
}

// What a reader would stumble over and a program can see: told in words, nothing where all is well.
window.looks = (() => {
  const name = element => {
    const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 60);
    const kind = element.tagName.toLowerCase() + (element.id ? "#" + element.id : "") + [...element.classList].map(one => "." + one).join("");
    return `${kind} "${words}"`;
  };

  const isSeen = element => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

  // Words for screen readers alone are a pixel large, or cut out of sight.
  const isForEarsOnly = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (at.clientWidth <= 1 && at.clientHeight <= 1 && getComputedStyle(at).overflow === "hidden") {
        return true;
      }

      if (getComputedStyle(at).clipPath.startsWith("inset(50%")) {
        return true;
      }
    }

    return false;
  };

  // A menu that is open lies over the page until it is closed, as its reader meant it to.
  const isOutOfFlow = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (["fixed", "sticky"].includes(style.position) || style.position === "absolute" && style.backgroundColor !== "rgba(0, 0, 0, 0)") {
        return true;
      }
    }

    return false;
  };

  // The page itself must not scroll sideways; a wide table may, in a region of its own that the keyboard reaches.
  const tooWide = () => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) {
      return [];
    }

    const wide = [...document.querySelectorAll("body *")].filter(element => isSeen(element) && element.getBoundingClientRect().right > width + 0.5);
    return [`the page is ${document.documentElement.scrollWidth} pixels wide in a window of ${width}: ${wide.slice(0, 3).map(name).join("; ")}`];
  };

  const cut = () => [...document.querySelectorAll("body *:not(svg, svg *, input, select, option, textarea, progress)")].filter(element => {
    const style = getComputedStyle(element);
    const hides = value => value === "hidden" || value === "clip";
    return (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1 || hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      && element.textContent.trim() && isSeen(element) && !isForEarsOnly(element);
  }).map(element => `words are cut off: ${name(element)}`);

  const overlapping = () => {
    const boxes = [];
    const skip = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim()) {
        continue;
      }

      if (!skip.has(element)) {
        skip.set(element, element.closest("svg, option, script") !== null || !isSeen(element) || isForEarsOnly(element) || isOutOfFlow(element));
      }

      if (skip.get(element)) {
        continue;
      }

      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 2 && box.height > 4) {
          // Lines may stand close: only the height of small letters counts.
          boxes.push({ element, left: box.left + 1, right: box.right - 1, top: box.top + box.height * 0.3, bottom: box.bottom - box.height * 0.3 });
        }
      }
    }

    boxes.sort((one, other) => one.top - other.top);
    const found = [];
    for (let i = 0; i < boxes.length; i++) {
      for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
        if (boxes[i].element !== boxes[j].element && boxes[i].left < boxes[j].right && boxes[j].left < boxes[i].right) {
          found.push(`words stand on words: ${name(boxes[i].element)} and ${name(boxes[j].element)}`);
        }
      }
    }

    return found;
  };

  const seconds = list => Math.max(...list.split(",").map(one => one.trim().endsWith("ms") ? parseFloat(one) / 1000 : parseFloat(one)));

  const moving = () => {
    const found = document.getAnimations().filter(one => one.playState === "running" && one.effect?.getComputedTiming().duration > 10)
      .map(one => `moves: ${name(one.effect.target)}`);
    for (const element of document.querySelectorAll("html, body, body *")) {
      const style = getComputedStyle(element);
      if (style.animationName !== "none" && seconds(style.animationDuration) > 0.01 || seconds(style.transitionDuration) > 0.01) {
        found.push(`would move: ${name(element)}`);
      }

      if (style.scrollBehavior === "smooth") {
        found.push(`scrolls smoothly: ${name(element)}`);
      }
    }

    return found;
  };

  const openEverything = () => {
    for (const closed of document.querySelectorAll("details:not([open])")) {
      closed.open = true;
    }

    document.querySelector(".menu-button")?.setAttribute("aria-expanded", "true");
  };

  // WCAG 1.4.12: what a reader's own style sheet may set.
  let spaced;
  const space = on => {
    spaced ??= new CSSStyleSheet();
    spaced.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }");
    document.adoptedStyleSheets = on ? [...document.adoptedStyleSheets, spaced] : document.adoptedStyleSheets.filter(one => one !== spaced);
  };

  const barriers = async rules => {
    const found = await axe.run(document, { ...rules, resultTypes: ["violations"], preload: false });
    if (found.passes.length === 0) {
      return ["axe judged nothing"];
    }

    return found.violations.map(one =>
      `${one.id}: ${one.help}: ` + one.nodes.slice(0, 3).map(node => `${node.target} ${node.html.slice(0, 160)} (${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ""})`).join("; "));
  };

  return { barriers, cut, layout: () => [...tooWide(), ...cut(), ...overlapping()], moving, openEverything, space };
})();

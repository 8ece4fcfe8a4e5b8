// Draws a dossier's developments in lanes, one a draft, and draws them again when they change.
(() => {
  "use strict";
  const section = document.getElementById("timeline");
  const canvas = section.querySelector(".canvas");
  const evidence = section.querySelector(".evidence");
  const known = document.getElementById("known");
  const told = section.querySelector("output");
  const address = `/dossiers/${encodeURIComponent(section.dataset.dossier)}`;
  const ROW = 30;
  const LANE_HEAD = 28;
  const LANE_FOOT = 12;
  const AXIS = 34;
  const GAP = 10;
  const LETTER = 7.2;
  const ROOM = { left: 28, right: 236 };
  const SHAPES = {
    draft: () => d3.symbol(d3.symbolCircle, 110)(),
    done: () => d3.symbol(d3.symbolDiamond, 110)(),
    stopped: () => d3.symbol(d3.symbolSquare, 96)(),
    around: () => d3.symbol(d3.symbolCircle, 60)(),
  };
  const TONES = {
    ANNOUNCED: "draft",
    CIRCULATED: "draft",
    TABLED: "draft",
    AMENDED: "draft",
    ADOPTED: "done",
    TREATY_ACTION: "done",
    REJECTED: "stopped",
    VETOED: "stopped",
    WITHDRAWN: "stopped",
    VOTE_POSTPONED: "stopped",
    REPORT_RELEASED: "around",
    STATEMENT: "around",
    MEETING: "around",
  };
  let lanes = [];
  let marks = [];
  let chosen = null;
  let span = null;
  let days = [];
  let knownOn = null;
  let moving = 0;
  let transform = d3.zoomIdentity;

  const svg = d3.select(canvas).append("svg").attr("role", "group");
  svg.append("g").attr("class", "bands");
  svg.append("g").attr("class", "axis");
  svg.append("g").attr("class", "conflicts");
  svg.append("g").attr("class", "marks");
  svg.append("g").attr("class", "titles");

  // Turning the wheel scrolls the page; with Ctrl it zooms, as on maps.
  const zoom = d3
    .zoom()
    .scaleExtent([0.5, 4000])
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button))
    .on("zoom", (event) => {
      transform = event.transform;
      draw();
    });
  svg.call(zoom).on("dblclick.zoom", null);

  function words(constant) {
    const lower = constant.toLowerCase().replaceAll("_", " ");
    return lower[0].toUpperCase() + lower.slice(1);
  }

  /** The first instant that a date can mean, and the first that it cannot. */
  function bounds(date) {
    const [year, month, day] = date.split("-").map(Number);
    const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
    const to = day
      ? from + 864e5
      : month
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
    return [from, to];
  }

  function written(date) {
    const [year, month, day] = date.split("-");
    const options = { timeZone: "UTC", year: "numeric" };
    if (month) options.month = "long";
    if (day) options.day = "numeric";
    return new Date(bounds(date)[0]).toLocaleDateString("en-GB", options) || year;
  }

  function shortDay(instant) {
    return new Date(instant).toLocaleDateString("en-GB", { timeZone: "UTC", day: "numeric", month: "short" });
  }

  function voted(vote) {
    if (!vote) return "";
    if (vote.manner) return vote.manner;
    return `${vote.inFavour ?? "?"}–${vote.against ?? "?"}–${vote.abstaining ?? "?"}`;
  }

  function isDisputed({ conflictsWith, votes }) {
    return (conflictsWith ?? []).length > 0 || (votes ?? []).length > 0;
  }

  /** Of how an account differs from what is drawn. */
  function notes({ votes, corrections, retracted, tellings, evidence }) {
    const counts = (votes ?? []).map(({ vote, documents }) => `${voted(vote)} (${documents.length})`);
    return [
      counts.length ? `Sources count differently: ${counts.join("; ")}` : "",
      ...(corrections ?? []).map(({ kind, when, was }) =>
        `${words(kind)}${when ? ` ${written(when.slice(0, 10))}` : ""}: was ${was}`),
      retracted ? "Nobody says so any more." : "",
      tellings > (evidence ?? []).length ? `Told in ${tellings} places; the earliest and surest:` : "",
    ].filter(Boolean);
  }

  function mark({ lane, development }) {
    const [from, to] = bounds(development.date);
    const who = (development.actors ?? []).map((actor) => actor.name);
    const corrected = (development.corrections ?? []).length > 0 && !development.retracted;
    const label = [words(development.stage), voted(development.vote), corrected ? "(corrected)" : ""]
      .filter(Boolean)
      .join(" ");
    const day = development.precision === "day" ? shortDay(from) : "";
    return { lane, development, from, to, who, label, day, tone: TONES[development.stage] };
  }

  /** The period drawn; the slider must not move it. */
  function extent() {
    if (knownOn && span) return span;
    const from = d3.min(marks, (each) => each.from);
    const to = d3.max(marks, (each) => each.to);
    const room = Math.max((to - from) * 0.02, 864e5);
    span = [from - room, to + room];
    return span;
  }

  /** Of the label, in pixels, near enough. */
  function width(each) {
    return (each.label.length + each.day.length + 2) * LETTER;
  }

  /** Puts each mark of a lane in the first row where it and its label have room. */
  function stack(lane, x) {
    const ends = [];
    const own = marks.filter((each) => each.lane === lane.id);
    for (const each of own) {
      each.left = x(each.from);
      each.right = x(each.to);
      each.middle = each.development.precision === "day" ? each.left : (each.left + each.right) / 2;
      const shown = Math.max(Math.min(each.left, each.middle - 8), -1e5);
      const wide = width(each) + 14 + (each.development.vote ? 46 : 0);
      const end = Math.max(each.middle + wide, each.development.precision === "day" ? 0 : each.right);
      let row = ends.findIndex((taken) => taken + GAP < shown);
      if (row < 0) row = ends.push(-Infinity) - 1;
      ends[row] = end;
      each.row = row;
    }
    lane.rows = Math.max(ends.length, 1);
  }

  function draw() {
    const width = canvas.clientWidth;
    const x = transform.rescaleX(d3.scaleUtc(extent(), [ROOM.left, Math.max(width - ROOM.right, width / 2)]));
    let top = AXIS;
    for (const lane of lanes) {
      stack(lane, x);
      lane.top = top;
      lane.height = LANE_HEAD + lane.rows * ROW + LANE_FOOT;
      top += lane.height;
    }
    const laneOf = new Map(lanes.map((lane) => [lane.id, lane]));
    for (const each of marks) {
      each.y = laneOf.get(each.lane).top + LANE_HEAD + each.row * ROW + ROW / 2;
    }
    svg.attr("width", width).attr("height", top + 1).attr("viewBox", `0 0 ${width} ${top + 1}`);
    zoom.translateExtent([[-width * 0.5, 0], [width * 1.5, top]]).extent([[0, 0], [width, top]]);
    drawBands(width);
    drawAxis(x, width, top);
    drawConflicts();
    drawMarks(width);
  }

  function drawBands(width) {
    svg
      .select(".bands")
      .selectAll("rect")
      .data(lanes, (lane) => lane.id)
      .join("rect")
      .attr("class", (lane, i) => `band ${lane.draft ? `lane-${i % 6}` : "lane-around"}`)
      .attr("y", (lane) => lane.top)
      .attr("width", width)
      .attr("height", (lane) => lane.height);
    const titles = svg
      .select(".titles")
      .selectAll("text")
      .data(lanes, (lane) => lane.id)
      .join("text")
      .attr("class", (lane, i) => (lane.draft ? `lane-${i % 6}` : "lane-around"))
      .attr("x", 12)
      .attr("y", (lane) => lane.top + 19);
    titles.text((lane) => shortened(lane.name, width / 7.5));
  }

  function shortened(text, letters) {
    return text.length > letters ? `${text.slice(0, Math.max(8, letters - 1))}…` : text;
  }

  function drawAxis(x, width, height) {
    const axis = d3.axisTop(x).ticks(Math.max(2, width / 110)).tickSize(-(height - AXIS)).tickPadding(8);
    svg.select(".axis").attr("transform", `translate(0,${AXIS})`).call(axis);
  }

  /** Accounts that cannot both be true are tied together. */
  function drawConflicts() {
    const byId = new Map(marks.map((each) => [each.development.id, each]));
    const ties = marks.flatMap((one) =>
      (one.development.conflictsWith ?? [])
        .map((id) => byId.get(id))
        .filter((other) => other && one.development.id < other.development.id)
        .map((other) => [one, other]),
    );
    svg
      .select(".conflicts")
      .selectAll("path")
      .data(ties)
      .join("path")
      .attr("d", ([a, b]) => {
        const lift = a.y === b.y ? -22 : 0;
        return `M${a.middle},${a.y}C${a.middle},${a.y + lift} ${b.middle},${b.y + lift} ${b.middle},${b.y}`;
      });
  }

  function drawMarks(width) {
    const shown = marks.filter((each) => each.right > -200 && each.left < width + 50);
    svg
      .select(".marks")
      .selectAll("g.development")
      .data(shown, (each) => each.development.id)
      .join(enter)
      .attr("transform", (each) => `translate(${each.middle},${each.y})`)
      .classed("chosen", (each) => each.development.id === chosen)
      .classed("disputed", (each) => isDisputed(each.development))
      .classed("retracted", (each) => each.development.retracted)
      .select("rect.uncertain")
      .attr("x", (each) => each.left - each.middle)
      .attr("width", (each) => Math.max(0, each.right - each.left));
  }

  function enter(selection) {
    const group = selection
      .append("g")
      .attr("class", (each) => `development tone-${each.tone}`)
      .attr("tabindex", 0)
      .attr("role", "button")
      .attr("aria-label", (each) => `${written(each.development.date)}: ${each.label} ${each.who.join(", ")}`)
      .on("click", (event, each) => choose(each))
      .on("keydown", (event, each) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          choose(each);
        }
      });
    group.append("title").text((each) => `${written(each.development.date)}\n${each.who.join(", ")}`);
    group
      .filter((each) => each.development.precision !== "day")
      .append("rect")
      .attr("class", "uncertain")
      .attr("y", -6)
      .attr("height", 12)
      .attr("rx", 6);
    group.append("circle").attr("class", "halo").attr("r", 12);
    group.append("path").attr("class", "shape").attr("d", (each) => SHAPES[each.tone]());
    const label = group.append("text").attr("x", 12).attr("y", 4);
    label.append("tspan").text((each) => each.label);
    label.append("tspan").attr("class", "when").attr("dx", 5).text((each) => each.day);
    group.filter((each) => each.development.vote?.inFavour != null).each(drawVote);
    return group;
  }

  /** A bar of forty pixels: in favour, against, abstaining. */
  function drawVote(each) {
    const { inFavour = 0, against = 0, abstaining = 0 } = each.development.vote;
    const parts = [["in-favour", inFavour], ["against", against], ["abstaining", abstaining]];
    const scale = 40 / Math.max(1, inFavour + against + abstaining);
    let x = 22 + this.querySelector("text").getComputedTextLength();
    const bar = d3.select(this).append("g").attr("class", "votes");
    for (const [name, votes] of parts) {
      bar.append("rect").attr("class", name).attr("x", x).attr("y", -4).attr("height", 8).attr("width", votes * scale);
      x += votes * scale;
    }
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text != null) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function link(text, href, outside) {
    const made = element("a", text);
    made.href = href;
    if (outside) {
      made.rel = "noopener noreferrer nofollow";
      made.target = "_blank";
      made.className = "outside";
    }
    return made;
  }

  /** The archived copy, which a browser scrolls to the sentence. */
  function inSnapshot(source) {
    const all = source.sentence.trim().split(/\s+/);
    const coded = (some) => encodeURIComponent(some.join(" ")).replaceAll("-", "%2D");
    const place = all.length > 8 ? `${coded(all.slice(0, 4))},${coded(all.slice(-4))}` : coded(all);
    return `/api/documents/${encodeURIComponent(source.document)}/snapshot#:~:text=${place}`;
  }

  function quote(source) {
    const block = element("blockquote", null, source.until ? "taken-back" : null);
    block.append(element("p", source.sentence));
    const footer = element("footer");
    const place = `${source.start}-${source.end}`;
    footer.append(
      link(source.title ?? "Document", `/documents/${encodeURIComponent(source.document)}?at=${place}#s${place}`),
      element("span", source.publisher ?? source.source),
    );
    if (source.until) footer.append(element("span", `until ${written(source.until.slice(0, 10))}`));
    if (source.published) footer.append(element("span", written(source.published.slice(0, 10))));
    footer.append(link("archived", inSnapshot(source)));
    if (/^https?:\/\//i.test(source.url ?? "")) footer.append(link("original", source.url, true));
    block.append(footer);
    return block;
  }

  function choose(each) {
    const { development } = each;
    chosen = development.id;
    const head = element("p", null, "what");
    head.append(
      element("span", words(development.stage), `stage tone-${each.tone}`),
      element("strong", each.who.join(", ")),
      element("span", development.objectName ?? ""),
      element("time", written(development.date)),
    );
    const close = element("button", "Close", "quiet");
    close.type = "button";
    close.addEventListener("click", () => {
      chosen = null;
      evidence.replaceChildren();
      draw();
    });
    evidence.replaceChildren(head, ...notes(development).map((note) => element("p", note, "correction")), ...(development.evidence ?? []).map(quote), close);
    draw();
  }

  function show(timeline) {
    lanes = timeline.lanes;
    marks = timeline.entries.map(mark).sort((a, b) => a.from - b.from || a.to - b.to);
    section.hidden = marks.length === 0 && !knownOn;
    if (!section.hidden) draw();
    if (!knownOn) offerDays();
  }

  /** One stop of the slider for each day on which something was learned. */
  function offerDays() {
    days = [...new Set(marks.flatMap(({ development }) =>
      (development.evidence ?? [])
        .flatMap((each) => [each.learned, each.until])
        .filter(Boolean)
        .map((instant) => instant.slice(0, 10))))].sort();
    known.max = String(Math.max(0, days.length - 1));
    known.value = known.max;
    known.parentElement.hidden = days.length < 2 || new URLSearchParams(location.search).has("asOf");
    told.textContent = "today";
  }

  function moveKnown() {
    const last = known.value === known.max;
    knownOn = last ? null : days[Number(known.value)];
    told.textContent = last ? "today" : written(knownOn);
    clearTimeout(moving);
    moving = setTimeout(reload, 120);
  }

  /** The drawing as a file of its own: the page's rules are written into it. */
  function picture() {
    const copy = svg.node().cloneNode(true);
    const names = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "opacity", "font-family", "font-size", "font-weight", "paint-order"];
    const originals = [svg.node(), ...svg.node().querySelectorAll("*")];
    [copy, ...copy.querySelectorAll("*")].forEach((node, i) => {
      const style = getComputedStyle(originals[i]);
      for (const name of names) node.setAttribute(name, style.getPropertyValue(name));
      node.removeAttribute("class");
    });
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    ground.setAttribute("width", "100%");
    ground.setAttribute("height", "100%");
    ground.setAttribute("fill", getComputedStyle(section).backgroundColor);
    copy.prepend(ground);
    return new XMLSerializer().serializeToString(copy);
  }

  function save(blob, ending) {
    const address = URL.createObjectURL(blob);
    const away = link("", address);
    away.download = `${section.dataset.dossier}.${ending}`;
    away.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  async function savePng() {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture())}`;
    await image.decode();
    const target = document.createElement("canvas");
    target.width = image.width * 2;
    target.height = image.height * 2;
    const context = target.getContext("2d");
    context.scale(2, 2);
    context.drawImage(image, 0, 0);
    target.toBlob((blob) => save(blob, "png"));
  }

  /** The filters of the address, with the day that the slider stands on. */
  function filters() {
    const asked = new URLSearchParams(location.search);
    if (knownOn) asked.set("asOf", knownOn);
    return asked.size ? `?${asked}` : "";
  }

  async function load() {
    const answer = await fetch(`${address}/timeline${filters()}`);
    if (answer.ok) show(await answer.json());
  }

  async function reload() {
    await load();
    htmx.ajax("GET", `${address}${filters()}`, { target: "#developments", select: "#developments", swap: "outerHTML" });
  }

  function listen() {
    const live = document.getElementById("live");
    const events = new EventSource(`${address}/changes`);
    events.addEventListener("changed", reload);
    events.addEventListener("removed", () => {
      events.close();
      live.textContent = "This dossier was removed";
    });
    events.addEventListener("open", () => (live.hidden = false));
    events.addEventListener("error", () => (live.hidden = true));
    // what is sent from here may take the dossier away: nothing is to be asked of it meanwhile
    addEventListener("submit", () => events.close());
    addEventListener("pagehide", () => events.close());
  }

  for (const button of section.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => {
      const moved = svg.transition().duration(matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 250);
      switch (button.dataset.zoom) {
        case "in": return zoom.scaleBy(moved, 2);
        case "out": return zoom.scaleBy(moved, 0.5);
        default: return zoom.transform(moved, d3.zoomIdentity);
      }
    });
  }
  known.addEventListener("input", moveKnown);
  for (const button of document.querySelectorAll("[data-picture]")) {
    button.hidden = false;
    button.addEventListener("click", () =>
      button.dataset.picture === "png" ? savePng() : save(new Blob([picture()], { type: "image/svg+xml" }), "svg"));
  }
  new ResizeObserver(() => marks.length && draw()).observe(canvas);
  load();
  listen();
})();

"use strict";
(() => {
  const form = document.getElementById("filters");
  if (!form) { return; }
  const findings = [...document.querySelectorAll("[data-weight]")];
  const told = document.getElementById("shown");
  const show = () => {
    const weights = new Set([...form.querySelectorAll("input[name=weight]:checked")].map(box => box.value));
    const kind = form.elements.kind.value;
    const words = form.elements.words.value.trim().toLocaleLowerCase("en-GB");
    const onlyNew = form.elements.new?.checked;
    let count = 0;
    for (const finding of findings) {
      const isShown = weights.has(finding.dataset.weight) && (!kind || finding.dataset.kind === kind) && (!onlyNew || "new" in finding.dataset)
        && (!words || finding.textContent.toLocaleLowerCase("en-GB").includes(words));
      finding.hidden = !isShown;
      count += isShown ? 1 : 0;
    }
    for (const file of document.querySelectorAll("[data-document]")) {
      file.hidden = !file.querySelector("[data-weight]:not([hidden])");
    }
    document.body.classList.toggle("filtered", count < findings.length);
    told.textContent = `${count} of ${findings.length} phrases are shown.`;
  };
  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", event => event.preventDefault());
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.closest("[hidden]")) { form.reset(); show(); target.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  show();
})();

// Speaks to the browser's authenticators (WebAuthn Level 3, section 5.1), for a page that asks by make() and sign(): each is
// given options in JSON, and gives back the credential in JSON, or else the name of the error that the browser had.
//
// Attribute origins: where passkeys work, separated by spaces. It sets the attribute state: "ready"; "elsewhere", where this
// page isn't at one of them; "none", where this browser has no passkeys. Style sheets show by it what stands inside.
//
// Bytes are converted here, and not by parseRequestOptionsFromJSON() and toJSON(), which some password managers leave out.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

const text = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (b) => String.fromCharCode(b)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const read = (json) => JSON.parse(json, (key, value) => value ?? undefined);

const named = (credentials) => (credentials ?? []).map((c) => ({ ...c, id: bytes(c.id) }));

class DatelinePasskeys extends HTMLElement {
  #asking = null;

  connectedCallback() {
    const origins = this.getAttribute("origins").split(" ");
    this.setAttribute(
      "state",
      !origins.includes(location.origin) ? "elsewhere" : window.PublicKeyCredential ? "ready" : "none",
    );
  }

  disconnectedCallback() {
    this.#asking?.abort();
  }

  make(json) {
    const options = read(json);
    return this.#ask(async (signal) => {
      const credential = await navigator.credentials.create({
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          user: { ...options.user, id: bytes(options.user.id) },
          excludeCredentials: named(options.excludeCredentials),
        },
        signal,
      });
      return this.#written(credential, {
        attestationObject: text(credential.response.attestationObject),
        transports: credential.response.getTransports?.() ?? [],
      });
    });
  }

  sign(json) {
    const options = read(json);
    return this.#ask(async (signal) => {
      const credential = await navigator.credentials.get({
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          allowCredentials: named(options.allowCredentials),
        },
        signal,
      });
      const { authenticatorData, signature, userHandle } = credential.response;
      return this.#written(credential, {
        authenticatorData: text(authenticatorData),
        signature: text(signature),
        userHandle: userHandle ? text(userHandle) : null,
      });
    });
  }

  // One question at a time: a browser refuses a second while the first is open.
  async #ask(question) {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    try {
      return await question(asking.signal);
    } catch (error) {
      return error?.name ?? "Error";
    } finally {
      if (this.#asking === asking) this.#asking = null;
    }
  }

  #written(credential, response) {
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      clientExtensionResults: {},
      response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
    });
  }
}

customElements.define("dateline-passkeys", DatelinePasskeys);

/// What the elements and attributes of HTML mean for a translator.
enum HTMLNames {
  /// Elements that begin and end a unit. HTML, sections 4.3 and 4.4, and what stands alone in a form.
  static let blocks: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "base", "address", "article", "aside",
    "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "noscript", "ol", "optgroup",
    "option", "p", "search", "section", "select", "summary", "table", "caption", "colgroup", "col",
    "tbody", "td", "template", "tfoot", "th", "thead", "tr", "ul", "video", "audio", "canvas",
    "button", "datalist", "source", "track", "param", "area", "map",
  ]

  /// Elements whose content is left alone and that end a unit.
  static let skippedBlocks: Set<String> = ["script", "style", "pre", "textarea", "xmp", "listing"]

  /// Elements whose content is left alone inside a unit.
  static let skippedInlines: Set<String> = [
    "code", "kbd", "samp", "var", "tt", "svg", "math", "object", "iframe", "embed",
  ]

  /// Elements without content and end tag.
  static let empty: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "frame",
  ]

  /// Elements whose content is no markup.
  static let rawText: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  /// Attributes that people read, on any element.
  static let texts: Set<String> = ["alt", "title", "placeholder", "aria-label", "summary"]

  /// `name` and `property` values of `<meta>` whose `content` people read.
  static let metas: Set<String> = [
    "description", "keywords", "og:title", "og:description", "og:site_name", "twitter:title",
    "twitter:description", "title", "subject", "abstract",
  ]

  /// Types of `<input>` whose `value` people read.
  static let buttons: Set<String> = ["button", "submit", "reset"]

  /// The kind of unit inside an element; `nil` where the element says nothing about it.
  static func kind(_ name: String) -> Unit.Kind? {
    switch name {
    case "h1": .heading(1)
    case "h2": .heading(2)
    case "h3": .heading(3)
    case "h4": .heading(4)
    case "h5": .heading(5)
    case "h6": .heading(6)
    case "title": .heading(1)
    case "li", "dt", "dd", "option": .listItem
    case "td", "th": .tableCell
    case "caption", "figcaption", "legend": .caption
    default: nil
    }
  }
}

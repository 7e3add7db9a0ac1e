// Ends the reading of a document that nests deeper than any field needs, before the stack does.
using SharpYaml;

namespace HoSite.Content.Yaml;

internal sealed class YamlDepthException(Mark start, Mark end) : YamlException(start, end, "nested too deeply");

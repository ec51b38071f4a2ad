using System.Text;
using System.Xml;
using System.Xml.Linq;
using OgpSummit.Runtime.USync.Format;

namespace OgpSummit.Runtime.USync.Files;

/// <summary>The bytes of a file: UTF-8 with a byte order mark, two spaces, line feeds, no last line feed.</summary>
internal static class SyncFileText
{
    private const long LongestFile = 10 * 1024 * 1024;

    private static readonly XmlWriterSettings Form = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
    };

    private static readonly XmlReaderSettings Guarded = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreWhitespace = true,
        XmlResolver = null,
        MaxCharactersInDocument = LongestFile,
    };

    public static XElement Read(string path) => Read(path, reader => XDocument.Load(reader, LoadOptions.SetLineInfo).Root!);

    /// <summary>The outermost element with its attributes and nothing in it. The rest of the file is not looked at.</summary>
    public static XElement ReadHead(string path) => Read(path, reader =>
    {
        reader.MoveToContent();
        var head = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            head.SetAttributeValue(reader.LocalName, reader.Value);
        }

        return head;
    });

    /// <exception cref="SyncFileException">A text holds a character that XML cannot carry.</exception>
    public static byte[] Write(XElement root)
    {
        Verify(root);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Form))
        {
            new XDocument(root).Save(writer);
        }

        return bytes.ToArray();
    }

    private static XElement Read(string path, Func<XmlReader, XElement> read)
    {
        try
        {
            if (new FileInfo(path).Length > LongestFile)
            {
                throw new SyncFileException($"The file is larger than {LongestFile / 1024 / 1024} MB.");
            }

            using var reader = XmlReader.Create(path, Guarded);
            return read(reader);
        }
        catch (XmlException exception)
        {
            throw new SyncFileException($"Not well-formed XML: {exception.Message}", exception.LineNumber);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new SyncFileException($"Cannot be read: {exception.Message}");
        }
    }

    /// <summary>The writer itself lets everything pass in a CDATA section.</summary>
    private static void Verify(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            var texts = element.Nodes().OfType<XText>().Select(text => text.Value)
                .Concat(element.Attributes().Select(attribute => attribute.Value));
            foreach (var text in texts)
            {
                try
                {
                    XmlConvert.VerifyXmlChars(text);
                }
                catch (XmlException exception)
                {
                    throw new SyncFileException($"XML cannot carry the text of <{element.Name}>: {exception.Message}");
                }
            }
        }
    }
}

using System.Xml.Linq;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;

namespace OgpSummit.Tests.Unit.USync;

public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(RecordedFiles.All), MemberType = typeof(RecordedFiles))]
    public void A_file_that_is_read_is_written_byte_for_byte(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(RecordedFiles.Root, path));

        var model = Read(SyncFileText.Read(Path.Combine(RecordedFiles.Root, path)));

        Assert.Equal(System.Text.Encoding.UTF8.GetString(bytes), System.Text.Encoding.UTF8.GetString(SyncFileText.Write(model.Write())));
        Assert.Equal(bytes, SyncFileText.Write(model.Write()));
    }

    private static SyncModel Read(XElement root) => root.Name.LocalName switch
    {
        "Language" => LanguageFile.Read(root),
        "DataType" => DataTypeFile.Read(root),
        "Template" => TemplateFile.Read(root),
        "Dictionary" => DictionaryFile.Read(root),
        "Domain" => DomainFile.Read(root),
        TypeFile.DocumentElement or TypeFile.MediaElement => TypeFile.Read(root),
        ContentFile.DocumentElement or ContentFile.MediaElement => ContentFile.Read(root),
        _ => throw new InvalidOperationException($"<{root.Name}> is no kind of file."),
    };
}

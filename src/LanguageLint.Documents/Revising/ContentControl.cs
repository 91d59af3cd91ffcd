namespace LanguageLint.Documents.Revising;

/// <summary>What a content control (<c>w:sdt</c>) lets others do with the text in it.</summary>
/// <param name="IsInline">Whether it stands among runs, not around paragraphs, rows or cells.</param>
/// <param name="IsBlock">Whether it stands around paragraphs.</param>
/// <param name="IsRich">Whether its text may be of several runs, so that comments and changes may stand in it.</param>
/// <param name="IsBuildingBlock">Whether it is a building block, such as a cover page.</param>
internal readonly record struct ContentControl(bool IsInline, bool IsBlock, bool IsRich, bool IsBuildingBlock)
{
    /// <summary>Reads a control.</summary>
    public static ContentControl Of(PartTree tree, PartElement control)
    {
        var isRich = true;
        var isBuildingBlock = false;
        foreach (var property in control.Children.Where(child => PartTree.IsWord(child, "sdtPr")).SelectMany(properties => properties.Children))
        {
            isRich &= property.Name switch
            {
                "lock" => tree.Attribute(property, "val") == "unlocked",
                "showingPlcHdr" => tree.Attribute(property, "val") is "0" or "false" or "off",
                "text" or "dataBinding" or "comboBox" or "dropDownList" or "date" or "picture" or "checkbox" or "equation" or "citation" or "bibliography" => false,
                _ => true,
            };
            isBuildingBlock |= property.Name is "docPartObj";
        }

        var content = control.Children.FirstOrDefault(child => PartTree.IsWord(child, "sdtContent"));
        var isInline = control.Ancestors().TakeWhile(holder => !PartTree.IsWord(holder, "txbxContent")).Any(holder => PartTree.IsWord(holder, "p"));
        var isBlock = !isInline && content is not null && content.Children.Any(child => child.Name is "p" or "tbl" or "sdt" or "customXml");
        return new ContentControl(isInline, isBlock, isRich, isBuildingBlock);
    }
}

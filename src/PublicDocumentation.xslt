<!-- Leaves out of a documentation file what the generators of .NET say of their internal types. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="utf-8" indent="no" />

  <xsl:template match="@* | node()">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()" />
    </xsl:copy>
  </xsl:template>

  <xsl:template match="member[starts-with(substring(@name, 3), 'System.')
      or starts-with(substring(@name, 3), 'Microsoft.Extensions.Configuration.')
      or contains(@name, '.__')
      or remarks[starts-with(normalize-space(.), 'Pattern:')]]" />
</xsl:stylesheet>

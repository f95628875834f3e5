// Error DCS0001 (12,154): The document is neither YAML nor JSON: While scanning a quoted scalar, found invalid Unicode surrogates.
